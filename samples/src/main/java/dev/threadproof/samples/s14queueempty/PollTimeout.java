package dev.threadproof.samples.s14queueempty;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Test and take are one operation of the queue, which gives up after a while. */
public final class PollTimeout {

  private static final int CONSUMERS = 3;

  private static final BlockingQueue<Integer> QUEUE = new LinkedBlockingQueue<>();

  private PollTimeout() {}

  private static void produce(int count) {
    for (int i = 0; i < count; i++) {
      QUEUE.add(i);
    }
  }

  private static void consume() {
    try {
      Integer item = QUEUE.poll(10, TimeUnit.MILLISECONDS);
      while (item != null) {
        System.out.println("taken: " + item);
        item = QUEUE.poll(10, TimeUnit.MILLISECONDS);
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
      Thread consumer = new Thread(PollTimeout::consume);
      consumers.add(consumer);
      consumer.start();
    }
    for (Thread consumer : consumers) {
      consumer.join();
    }
  }
}
