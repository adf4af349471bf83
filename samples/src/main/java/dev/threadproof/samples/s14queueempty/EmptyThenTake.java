package dev.threadproof.samples.s14queueempty;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Another consumer may take the last item between the test and the take, which then blocks. */
public final class EmptyThenTake { // PROOF: act-between failed

  private static final int CONSUMERS = 3;

  private static final BlockingQueue<Integer> QUEUE = new LinkedBlockingQueue<>();

  private EmptyThenTake() {}

  private static void produce(int count) {
    for (int i = 0; i < count; i++) {
      QUEUE.add(i);
    }
  }

  private static void consume() {
    try {
      while (!QUEUE.isEmpty()) {
        int item = QUEUE.take(); // EXPECT: CheckThenAct
        System.out.println("taken: " + item);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Empties the queue, or hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.allowHang();
    int size = Size.of(args, 5);
    Thread producer = new Thread(() -> produce(size));
    producer.start();
    producer.join();
    List<Thread> consumers = new ArrayList<>();
    for (int i = 0; i < CONSUMERS; i++) {
      Thread consumer = new Thread(EmptyThenTake::consume);
      consumers.add(consumer);
      consumer.start();
    }
    for (Thread consumer : consumers) {
      consumer.join();
    }
  }
}
