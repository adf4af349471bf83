package dev.threadproof.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of this process that the system keeps in store. */
public final class ResidentSet {

  private static final Path PROCESS_STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private ResidentSet() {}

  /** The most so far, in bytes; 0 where the system does not tell. */
  public static long peak() throws IOException {
    if (!Files.isReadable(PROCESS_STATUS)) {
      return 0;
    }
    return Files.readAllLines(PROCESS_STATUS).stream()
        .filter(line -> line.startsWith(PEAK))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10)
        .findFirst()
        .orElse(0);
  }
}
