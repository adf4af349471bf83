package dev.threadproof.samples.s07listelement;

import dev.threadproof.samples.Size;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Main reads the element while threads still write it, and without their lock. */
public final class NotJoined { // PROOF: unordered unordered

  private static final Lock LOCK = new ReentrantLock();
  private static final int[] N = {0};

  private NotJoined() {}

  private static void foo() {
    LOCK.lock();
    try {
      N[0] = N[0] + 1;
      N[0] = N[0] + 1;
    } finally {
      LOCK.unlock();
    }
  }

  /** Prints any number up to ten thousand. */
  public static void main(String[] args) {
    int size = Size.of(args, 5000);
    for (int i = 0; i < size; i++) {
      new Thread(NotJoined::foo).start();
    }
    System.out.println("n: " + N[0]); // EXPECT: InconsistentGuard
  }
}
