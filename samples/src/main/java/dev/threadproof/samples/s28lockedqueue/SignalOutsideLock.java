package dev.threadproof.samples.s28lockedqueue;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Signal wants the lock, as notify does: without it the producer dies, and the consumer waits. */
public final class SignalOutsideLock { // PROOF: stuck failed

  private final Lock lock = new ReentrantLock();
  private final Condition notEmpty = lock.newCondition();
  private final Deque<Integer> items = new ArrayDeque<>();

  private SignalOutsideLock() {}

  private void push(int item) {
    lock.lock();
    try {
      items.add(item);
    } finally {
      lock.unlock();
    }
    notEmpty.signal(); // EXPECT: NotifyNotHeld
  }

  private int pop() throws InterruptedException {
    lock.lock();
    try {
      while (items.isEmpty()) {
        notEmpty.await();
      }
      return items.removeFirst();
    } finally {
      lock.unlock();
    }
  }

  private void consume(int count) {
    try {
      long sum = 0;
      for (int i = 0; i < count; i++) {
        sum += pop();
      }
      System.out.println("popped " + count + ", sum " + sum);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hangs, its producer dead of an IllegalMonitorStateException. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.expectHang();
    int size = Size.of(args, 100);
    SignalOutsideLock queue = new SignalOutsideLock();
    Thread one = new Thread(() -> queue.consume(size));
    Thread two = new Thread(() -> queue.consume(size));
    Thread producer =
        new Thread(
            () -> {
              for (int i = 0; i < 2 * size; i++) {
                queue.push(i);
              }
            });
    one.start();
    two.start();
    producer.start();
    one.join();
    two.join();
    producer.join();
  }
}
