package dev.threadproof.samples.s14queueempty;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A consumer stops at an item that says so; there is one for each of them. */
public final class PoisonPill {

  private static final int CONSUMERS = 3;
  private static final int PILL = -1;
  private static final BlockingQueue<Integer> QUEUE = new LinkedBlockingQueue<>();

  private PoisonPill() {}

  private static void produce(int count) {
    for (int i = 0; i < count; i++) {
      QUEUE.add(i);
    }
    for (int i = 0; i < CONSUMERS; i++) {
      QUEUE.add(PILL);
    }
  }

  private static void consume() {
    try {
      int item = QUEUE.take();
      while (item != PILL) {
        System.out.println("taken: " + item);
        item = QUEUE.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Empties the queue. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 5);
    Thread producer = new Thread(() -> produce(size));
    producer.start();
    producer.join();
    List<Thread> consumers = new ArrayList<>();
    for (int i = 0; i < CONSUMERS; i++) {
      Thread consumer = new Thread(PoisonPill::consume);
      consumers.add(consumer);
      consumer.start();
    }
    for (Thread consumer : consumers) {
      consumer.join();
    }
  }
}
