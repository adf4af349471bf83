package dev.threadproof.agent.runtime.steer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the operating system says of the threads of this process. The JVM calls a thread waiting
 * until it runs again: one that was woken and got no processor yet looks no different. On Linux the
 * kernel knows better: it is ready to run, or has run and gone back to sleep, which is counted.
 */
final class Kernel {

  private static final File TASKS = new File("/proc/self/task");

  /** How the names of the JVM's own threads begin, as far as the kernel keeps them. */
  private static final String[] JVM = {
    "VM ",
    "C1 ",
    "C2 ",
    "GC ",
    "G1 ",
    "Sweeper",
    "Signal Dispatch",
    "Service Thread",
    "Monitor Deflat",
    "Notification",
    "Reference Handl",
    "Finalizer",
    "Common-Cleaner",
    "Attach Listener",
    "threadproof-",
    "ZWorker",
    "ZDirector",
    "ZDriver",
    "ZStat",
    "ZUncommit"
  };

  private Kernel() {}

  /** Whether it can be asked here. */
  static boolean known() {
    return TASKS.isDirectory();
  }

  /**
   * All threads of the program that sleep, and how often each has gone to sleep so far.
   *
   * @return empty if one of them is awake, or came or went meanwhile; two equal answers that are
   *     not empty mean that nobody ran from the first to the second
   */
  static Map<String, String> asleep() {
    String[] ids = TASKS.list();
    Map<String, String> asleep = new HashMap<>();
    try {
      for (String id : ids == null ? new String[0] : ids) {
        Path status = TASKS.toPath().resolve(id).resolve("status");
        Map<String, String> said = values(Files.readAllLines(status));
        if (isJvm(said.getOrDefault("Name", ""))) {
          continue;
        }
        if (!said.getOrDefault("State", "").startsWith("S")) {
          return Map.of();
        }
        asleep.put(
            id, said.get("voluntary_ctxt_switches") + " " + said.get("nonvoluntary_ctxt_switches"));
      }
    } catch (IOException e) {
      return Map.of(); // the thread has ended since
    }
    return asleep;
  }

  private static Map<String, String> values(List<String> lines) {
    Map<String, String> values = new HashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        values.put(line.substring(0, colon), line.substring(colon + 1).trim());
      }
    }
    return values;
  }

  private static boolean isJvm(String name) {
    for (String begin : JVM) {
      if (name.startsWith(begin)) {
        return true;
      }
    }
    return false;
  }
}
