package unguardedsharedfield;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The message is complete when it goes into the queue; from then on it is the consumer's. */
final class FilledBeforePut {

  static final class Message {
    private String text = "";
    private int tries;

    void fill(String newText) {
      text = newText;
      tries = 0;
    }

    void retry() {
      tries++;
      System.out.println(text + tries);
    }
  }

  private final BlockingQueue<Message> queue = new ArrayBlockingQueue<>(8);

  void produce(String text) throws InterruptedException {
    Message message = new Message();
    message.fill(text);
    queue.put(message);
  }

  void consume() {
    try {
      while (true) {
        Message message = queue.take();
        message.retry();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) throws InterruptedException {
    FilledBeforePut shared = new FilledBeforePut();
    new Thread(shared::consume).start();
    for (int i = 0; i < 10; i++) {
      shared.produce("message " + i);
    }
  }
}
