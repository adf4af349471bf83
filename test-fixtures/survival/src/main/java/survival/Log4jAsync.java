package survival;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.async.AsyncLogger;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.layout.PatternLayout;

/** Six threads log through asynchronous loggers; what one thread has logged comes in its order. */
public final class Log4jAsync {

  /** Keeps the lines by thread. */
  private static final class Keeper extends AbstractAppender {
    private final TreeMap<String, List<String>> lines = new TreeMap<>();

    Keeper(PatternLayout layout) {
      super("keeper", null, layout, false, Property.EMPTY_ARRAY);
    }

    @Override
    public synchronized void append(LogEvent event) {
      String line = (String) getLayout().toSerializable(event);
      lines.computeIfAbsent(event.getThreadName(), name -> new ArrayList<>()).add(line);
    }

    synchronized TreeMap<String, List<String>> lines() {
      return lines;
    }
  }

  public static void main(String[] args) throws Exception {
    System.setProperty(
        "log4j2.contextSelector", "org.apache.logging.log4j.core.async.AsyncLoggerContextSelector");
    LoggerContext context = (LoggerContext) LogManager.getContext(false);
    Keeper keeper =
        new Keeper(
            PatternLayout.newBuilder()
                .withPattern("%p %c{1} [%X{worker}] %m%notEmpty{ %ex{1}}")
                .build());
    keeper.start();
    context
        .getConfiguration()
        .getRootLogger()
        .getAppenders()
        .keySet()
        .forEach(name -> context.getConfiguration().getRootLogger().removeAppender(name));
    context.getConfiguration().getRootLogger().addAppender(keeper, null, null);
    context.getConfiguration().getRootLogger().setLevel(Level.DEBUG);
    context.updateLoggers();
    Logger logger = LogManager.getLogger(Log4jAsync.class);
    System.out.println("asynchronous: " + (logger instanceof AsyncLogger));
    Workers.run(6, worker -> log(logger, worker));
    LogManager.shutdown();
    keeper
        .lines()
        .forEach(
            (thread, lines) -> {
              System.out.println(thread + ": " + lines.size() + " lines, hash " + lines.hashCode());
              lines.stream().limit(4).forEach(System.out::println);
            });
  }

  private static void log(Logger logger, int worker) {
    ThreadContext.put("worker", "w" + worker);
    for (int i = 0; i < 400; i++) {
      if (i % 100 == 1) {
        logger.warn("step {} of {}", i, worker, new IllegalStateException("step " + i));
      } else if (i % 3 == 0) {
        logger.debug(() -> "lazily " + worker);
      } else {
        logger.info("step {} of {}: {}", i, worker, List.of(i, worker));
      }
      logger.trace("not to be seen");
    }
    ThreadContext.clearAll();
  }
}
