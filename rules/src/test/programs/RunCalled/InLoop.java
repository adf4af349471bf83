package runcalled;

import java.util.List;

/** One after the other, where all at once was meant. */
public final class InLoop {

  static void all(List<Thread> threads) {
    for (Thread thread : threads) {
      thread.run(); // EXPECT: RunCalled
    }
  }
}
