import org.apache.log4j.AsyncAppender;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Several threads log through a small buffer. */
public final class ManyAppending {
  public static void main(String[] args) throws InterruptedException {
    AsyncAppender appender = new AsyncAppender();
    appender.setBufferSize(1);
    Thread[] threads = new Thread[4];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> append(appender));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    appender.close();
  }

  private static void append(AsyncAppender appender) {
    Logger logger = Logger.getLogger("many");
    for (int i = 0; i < 20; i++) {
      appender.append(new LoggingEvent("many", logger, Level.INFO, "event " + i, null));
    }
  }
}
