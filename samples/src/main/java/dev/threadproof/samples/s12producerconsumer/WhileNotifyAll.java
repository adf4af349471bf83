package dev.threadproof.samples.s12producerconsumer;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;

/** All waiters are woken, and each tests its condition again under the monitor. */
public final class WhileNotifyAll {

  private static final int CAPACITY = 2;

  private final List<Integer> items = new ArrayList<>();

  private WhileNotifyAll() {}

  private synchronized void put(int item) throws InterruptedException {
    while (items.size() == CAPACITY) {
      wait();
    }
    items.add(item);
    notifyAll();
  }

  private synchronized int take() throws InterruptedException {
    while (items.isEmpty()) {
      wait();
    }
    int item = items.remove(0);
    notifyAll();
    return item;
  }

  private void produce(int count) {
    try {
      for (int i = 0; i < count; i++) {
        put(i);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void consume(int count) {
    try {
      long sum = 0;
      for (int i = 0; i < count; i++) {
        sum += take();
      }
      System.out.println("consumed " + count + ", sum " + sum);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hands all items over. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 100);
    WhileNotifyAll buffer = new WhileNotifyAll();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      threads.add(new Thread(() -> buffer.produce(size)));
      threads.add(new Thread(() -> buffer.consume(size)));
    }
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
