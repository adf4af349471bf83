package dev.threadproof.samples.s24pipe;

import dev.threadproof.samples.Size;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/** What is done before put comes before what is done after take: the message changes its owner. */
public final class QueueHandOff {

  private final BlockingQueue<Message> toParent = new SynchronousQueue<>();
  private final BlockingQueue<Message> toChild = new SynchronousQueue<>();

  private QueueHandOff() {}

  private void child(int count) {
    try {
      for (int i = 0; i < count; i++) {
        Message message = new Message();
        message.write("hello from child " + i);
        toParent.put(message);
        System.out.println("from parent: " + toChild.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Prints what child and parent say. */
  public static void main(String[] args) throws InterruptedException {
    int count = Size.of(args, 2);
    QueueHandOff pipe = new QueueHandOff();
    Thread child = new Thread(() -> pipe.child(count));
    child.start();
    for (int i = 0; i < count; i++) {
      Message message = pipe.toParent.take();
      System.out.println("from child: " + message);
      message.answer("are you well?");
      pipe.toChild.put(message);
    }
    child.join();
  }
}
