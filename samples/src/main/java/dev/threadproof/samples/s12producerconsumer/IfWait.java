package dev.threadproof.samples.s12producerconsumer;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * A consumer that is woken takes without a second look: another was faster, and the list is empty.
 */
public final class IfWait { // PROOF: spurious-wakeup failed

  private final List<Integer> items = new ArrayList<>();

  private IfWait() {}

  private synchronized void put(int item) {
    items.add(item);
    notifyAll();
  }

  private synchronized int take() throws InterruptedException {
    if (items.isEmpty()) {
      wait(); // EXPECT: WaitNotInLoop
    }
    int item = items.remove(0);
    notifyAll();
    return item;
  }

  private void produce(int count) {
    for (int i = 0; i < count; i++) {
      put(i);
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

  /** Hands all items over, or loses a consumer to an IndexOutOfBoundsException. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 100);
    IfWait buffer = new IfWait();
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
