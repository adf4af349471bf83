package dev.threadproof.samples.s26spin;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;

/** Main spins on a plain counter that it reads without the lock: it may never see it change. */
public final class SpinOnPlain { // PROOF: unordered unordered

  private static int active;

  private SpinOnPlain() {}

  private static void run(int n) {
    System.out.println("run the thread: " + n);
    finished();
  }

  private static synchronized void finished() {
    active--;
  }

  /** Prints the end of all threads, or hangs. */
  public static void main(String[] args) {
    Watchdog.allowHang();
    int size = Size.of(args, 22);
    active = size;
    for (int i = 0; i < size; i++) {
      int n = i;
      new Thread(() -> run(n)).start();
    }
    while (active != 0) { // EXPECT: SpinOnPlainField
      // The document does nothing here either.
    }
    System.out.println("all threads done");
  }
}
