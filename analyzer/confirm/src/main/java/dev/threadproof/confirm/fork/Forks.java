package dev.threadproof.confirm.fork;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Starts commands and ends them: when their time is up, when this object is closed, and when this
 * JVM ends. Safe for use by several threads.
 */
public final class Forks implements AutoCloseable {

  private static final int SECONDS_TO_END = 2;
  private static final long MILLIS_BETWEEN_LOOKS = 50;
  private static final long MILLIS_FOR_LAST_WORDS = 2_000;

  private final Set<Family> running = ConcurrentHashMap.newKeySet();
  private final Thread hook = new Thread(this::endAll, "threadproof-end-children");

  public Forks() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Runs a command to its end.
   *
   * @throws IOException if it cannot be started
   * @throws InterruptedException if this thread was interrupted; the command is ended then
   */
  public ForkEnd run(ForkCommand command) throws IOException, InterruptedException {
    String mark = UUID.randomUUID().toString();
    ProcessBuilder builder = new ProcessBuilder(command.words());
    builder.directory(command.directory().toFile());
    builder.redirectErrorStream(true);
    builder.environment().put(Family.VARIABLE, mark);
    // Options meant for every JVM of the user would be echoed, and may bring in other agents.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    Family family = new Family(process.toHandle(), mark);
    running.add(family);
    try {
      process.getOutputStream().close();
      return await(process, family, command.limit().toNanos());
    } finally {
      family.end();
      running.remove(family);
    }
  }

  private static ForkEnd await(Process process, Family family, long nanos)
      throws InterruptedException {
    BoundedOutput output = new BoundedOutput(process.getInputStream());
    Thread reader = new Thread(output, "threadproof-output");
    reader.setDaemon(true);
    reader.start();
    long start = System.nanoTime();
    boolean ended = false;
    while (!ended && System.nanoTime() - start < nanos) {
      ended = process.waitFor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
      family.look();
    }
    if (!ended) {
      // Asked first, where the system can ask: the agent then says what it has seen so far.
      process.destroy();
      process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
    }
    family.end();
    reader.join(MILLIS_FOR_LAST_WORDS);
    int exitCode = process.waitFor();
    return new ForkEnd(exitCode, !ended, output.text(), output.count());
  }

  /** Ends what still runs. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // this JVM is ending: the hook does it
    }
    endAll();
  }

  private void endAll() {
    running.forEach(Family::end);
  }
}
