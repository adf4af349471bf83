package unguardedsharedfield;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The message is changed once more after it went into the queue, when the consumer may have it. */
final class ChangedAfterPut {

  static final class Message {
    String text = "";
    boolean urgent;
  }

  private static final BlockingQueue<Message> QUEUE = new LinkedBlockingQueue<>();

  public static void main(String[] args) throws InterruptedException {
    new Thread(ChangedAfterPut::consume).start();
    Message message = new Message();
    message.text = "hello";
    QUEUE.put(message);
    message.urgent = true; // MISS: UnguardedSharedField what is put into a queue is not connected with what is taken out
  }

  private static void consume() {
    try {
      Message message = QUEUE.take();
      System.out.println(message.urgent + message.text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
