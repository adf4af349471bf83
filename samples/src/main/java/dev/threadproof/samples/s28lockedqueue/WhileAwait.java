package dev.threadproof.samples.s28lockedqueue;

import dev.threadproof.samples.Size;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The condition is signalled under its lock, and tested again after each wake-up. */
public final class WhileAwait {

  private final Lock lock = new ReentrantLock();
  private final Condition notEmpty = lock.newCondition();
  private final Deque<Integer> items = new ArrayDeque<>();

  private WhileAwait() {}

  private void push(int item) {
    lock.lock();
    try {
      items.add(item);
      notEmpty.signal();
    } finally {
      lock.unlock();
    }
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

  /** Hands all items over. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 100);
    WhileAwait queue = new WhileAwait();
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
