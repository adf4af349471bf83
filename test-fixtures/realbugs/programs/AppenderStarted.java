import ch.qos.logback.core.read.ListAppender;

/** One thread starts an appender that others use already. */
public final class AppenderStarted {
  public static void main(String[] args) throws InterruptedException {
    ListAppender<String> appender = new ListAppender<>();
    Thread user = new Thread(() -> repeat(() -> appender.doAppend("event")));
    Thread starter = new Thread(() -> repeat(appender::start));
    user.start();
    starter.start();
    user.join();
    starter.join();
  }

  private static void repeat(Runnable task) {
    for (int i = 0; i < 20; i++) {
      task.run();
    }
  }
}
