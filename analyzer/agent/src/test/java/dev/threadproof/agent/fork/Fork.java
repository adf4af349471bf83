package dev.threadproof.agent.fork;

import dev.threadproof.fixtures.agent.AgentJar;
import dev.threadproof.fixtures.compile.Jdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs main classes under the agent, one JVM each. Whatever a program does, it is gone when {@link
 * #run} returns.
 */
public final class Fork {

  private static final long LIMIT_SECONDS = 60;

  private final Path folder;
  private final Path agent;
  private final Path classes;
  private int runs;

  /**
   * Prepares runs.
   *
   * @param folder an empty folder, for what the runs need
   * @param classes class files of the programs
   */
  public Fork(Path folder, Path classes) {
    this.folder = folder;
    this.classes = classes;
    this.agent = AgentJar.write(folder);
  }

  /** The java launchers at hand: the running one, and the newest JDK's if it is another. */
  public static List<Path> javas() {
    List<Path> javas = new ArrayList<>();
    javas.add(Path.of(System.getProperty("java.home"), "bin", "java"));
    Jdk.newest().map(Jdk::java).ifPresent(javas::add);
    return List.copyOf(javas);
  }

  /**
   * Runs a main class.
   *
   * @param java the launcher
   * @param options the agent's options but {@code out}, e.g. {@code mode=observe}
   * @param main the class and its arguments
   */
  public Outcome run(Path java, String options, String... main) {
    runs++;
    Path events = folder.resolve("events-" + runs + ".jsonl");
    Path printed = folder.resolve("printed-" + runs + ".txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                java.toString(),
                "-Xlog:disable",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xverify:all",
                "-javaagent:" + agent + "=" + options + ",out=" + events,
                "-cp",
                classes.toString()));
    command.addAll(List.of(main));
    long start = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      int exit = watch(process);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      List<Event> read =
          Files.exists(events)
              ? Files.readAllLines(events).stream().map(Event::parse).toList()
              : List.of();
      return new Outcome(exit, Files.readString(printed), read, millis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int watch(Process process) {
    Thread hook = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)
          ? process.exitValue()
          : Outcome.KILLED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.KILLED;
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
