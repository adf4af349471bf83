package checkthenact;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Many put, one takes: what it has seen in the queue nobody else takes away. */
final class SingleConsumer {

  private static final BlockingQueue<Integer> QUEUE = new LinkedBlockingQueue<>();

  private static void drain() {
    try {
      while (!QUEUE.isEmpty()) {
        System.out.println(QUEUE.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      int n = i;
      new Thread(() -> QUEUE.add(n)).start();
    }
    new Thread(SingleConsumer::drain).start();
  }
}
