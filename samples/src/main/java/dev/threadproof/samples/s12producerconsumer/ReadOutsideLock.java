package dev.threadproof.samples.s12producerconsumer;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;

/** Main asks the list for its size without the monitor that guards it everywhere else. */
public final class ReadOutsideLock { // PROOF: race unordered

  private static final int CAPACITY = 2;

  private final List<Integer> items = new ArrayList<>();

  private ReadOutsideLock() {}

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

  private int waiting() {
    return items.size(); // EXPECT: InconsistentGuard
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

  /** Hands all items over and says how many wait on the way. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 100);
    ReadOutsideLock buffer = new ReadOutsideLock();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      threads.add(new Thread(() -> buffer.produce(size)));
      threads.add(new Thread(() -> buffer.consume(size)));
    }
    for (Thread thread : threads) {
      thread.start();
    }
    System.out.println("waiting: " + buffer.waiting());
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
