package dev.threadproof.samples.s16transfer;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.ArrayList;
import java.util.List;

/** Three locks in a ring: no two of the threads can block each other, all three together can. */
public final class Ring { // PROOF: lock-cycle failed

  private static final Object A = new Object();
  private static final Object B = new Object();
  private static final Object C = new Object();
  private static long fromA;
  private static long fromB;
  private static long fromC;

  private Ring() {}

  private static void aToB() {
    synchronized (A) {
      synchronized (B) { // EXPECT: LockOrderCycle
        fromA++;
      }
    }
  }

  private static void bToC() {
    synchronized (B) {
      synchronized (C) {
        fromB++;
      }
    }
  }

  private static void cToA() {
    synchronized (C) {
      synchronized (A) {
        fromC++;
      }
    }
  }

  private static void repeat(Runnable round, int times) {
    for (int i = 0; i < times; i++) {
      round.run();
    }
  }

  /** Sends money round the ring until it is done, or hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.allowHang();
    int size = Size.of(args, 100_000);
    List<Thread> threads = new ArrayList<>();
    threads.add(new Thread(() -> repeat(Ring::aToB, size)));
    threads.add(new Thread(() -> repeat(Ring::bToC, size)));
    threads.add(new Thread(() -> repeat(Ring::cToA, size)));
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(fromA + " " + fromB + " " + fromC);
  }
}
