package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** The hook writes what is left with the lock that all use; another hook looks without it. */
public final class HookUnderLock {

  private static final List<String> LINES = new ArrayList<>();
  private static boolean closed;

  private HookUnderLock() {}

  public static void add(String line) {
    synchronized (LINES) {
      if (!closed) {
        LINES.add(line);
      }
    }
  }

  private static void flush() {
    synchronized (LINES) {
      closed = true;
      LINES.forEach(System.out::println);
      LINES.clear();
    }
  }

  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(HookUnderLock::flush));
    for (int i = 0; i < 10; i++) {
      add("line " + i);
    }
  }
}
