package unguardedsharedfield;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Anybody may log; only the writer thread touches the number of lines and the buffer. */
final class WriterOwnsState implements Runnable {

  private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
  private final StringBuilder page = new StringBuilder();
  private int lines;

  void log(String text) {
    queue.add(text);
  }

  @Override
  public void run() {
    try {
      while (true) {
        page.append(queue.take());
        lines++;
        if (lines == 20) {
          System.out.println(page);
          page.setLength(0);
          lines = 0;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    WriterOwnsState writer = new WriterOwnsState();
    new Thread(writer).start();
    new Thread(() -> writer.log("one")).start();
    writer.log("two");
  }
}
