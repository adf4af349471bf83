package dev.threadproof.agent.runtime.steer;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the operating system says of the threads of this process. For Java a thread that was let go
 * still waits until it has a processor, which on a busy machine can be long.
 */
final class NativeThreads {

  private static final File ALL = new File("/proc/self/task");
  private static final Path SELF = Path.of("/proc/thread-self");

  private NativeThreads() {}

  /** Whether some thread but the calling one has or waits for a processor; false if unknown. */
  static boolean othersRun() {
    String[] ids = ALL.list();
    if (ids == null) {
      return false;
    }
    try {
      String self = String.valueOf(Files.readSymbolicLink(SELF).getFileName());
      for (String id : ids) {
        if (!id.equals(self) && runs(id)) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false; // not on Linux, or a thread that ended meanwhile: then Java's word counts
    }
  }

  // The state is the first word after the name, which stands in parentheses.
  private static boolean runs(String id) throws IOException {
    File stat = new File(new File(ALL, id), "stat");
    // Names may be cut off within a character.
    try (BufferedReader in =
        new BufferedReader(new FileReader(stat, StandardCharsets.ISO_8859_1))) {
      String line = in.readLine();
      int name = line == null ? -1 : line.lastIndexOf(')');
      return name >= 0 && line.startsWith(" R", name + 1);
    }
  }
}
