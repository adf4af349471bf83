package dev.threadproof.confirm.driver;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Calls the methods of a finding from two threads, several rounds on fresh objects. What could not
 * be built, and what the calls threw, is left in a file beside the driver's.
 */
public final class GeneratedDriver {

  /** Added to the name of the driver's file: where the notes are. */
  public static final String NOTES = ".notes";

  /** The exit code when no round could be played. */
  public static final int NOTHING_BUILT = 86;

  private static final int ROUNDS = 16;

  private final DriverFile file;
  private final long seed;
  private final Map<String, Integer> notes = new TreeMap<>();

  private GeneratedDriver(DriverFile file, long seed) {
    this.file = file;
    this.seed = seed;
  }

  /** Arguments: the driver's file and a seed. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path path = Path.of(args[0]);
    GeneratedDriver driver =
        new GeneratedDriver(DriverFile.parse(Files.readString(path)), Long.parseLong(args[1]));
    int played = driver.play();
    StringBuilder text = new StringBuilder();
    driver.notes.forEach((note, times) -> text.append(note).append('\n'));
    Files.writeString(Path.of(path + NOTES), text);
    if (played == 0) {
      System.exit(NOTHING_BUILT);
    }
    // Threads that the objects started, and that nobody stops, would keep the JVM alive.
    System.exit(0);
  }

  private int play() throws InterruptedException {
    int played = 0;
    try {
      List<Executable> points = points();
      for (int round = 0; round < ROUNDS; round++) {
        Random random = new Random(seed * ROUNDS + round);
        List<List<Call>> calls = calls(points, random, round);
        if (!calls.isEmpty()) {
          played++;
          play(calls);
        }
      }
    } catch (CannotBuildException e) {
      note("" + e.getMessage());
    }
    return played;
  }

  private List<List<Call>> calls(List<Executable> points, Random random, int round) {
    try {
      return new Scene(random).calls(points, file.swapped(), round);
    } catch (CannotBuildException e) {
      note("" + e.getMessage());
      return List.of();
    }
  }

  private List<Executable> points() throws CannotBuildException {
    ClassLoader loader = GeneratedDriver.class.getClassLoader();
    List<Executable> points = new ArrayList<>();
    for (Entry entry : file.entries()) {
      points.add(EntryPoint.find(entry, loader));
    }
    boolean isProgram =
        points.stream().distinct().count() == 1
            && points.get(0).getName().equals("main")
            && Modifier.isStatic(points.get(0).getModifiers());
    // A program that starts the threads itself is to be run once.
    return isProgram ? points.subList(0, 1) : points;
  }

  /** Waits without a limit: a thread that is stuck for ever is for the agent to judge. */
  private void play(List<List<Call>> calls) throws InterruptedException {
    List<Actor> actors = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (List<Call> own : calls) {
      Actor actor = new Actor(own);
      actors.add(actor);
      threads.add(new Thread(actor, "driver-" + (char) ('A' + threads.size())));
    }
    for (Thread thread : threads) {
      thread.start();
    }
    for (int i = 0; i < threads.size(); i++) {
      threads.get(i).join();
      Throwable thrown = actors.get(i).thrown();
      if (thrown != null) {
        note(file.entries().get(i) + " threw " + thrown.getClass().getName());
      }
    }
  }

  private void note(String text) {
    notes.merge(text.replace('\n', ' '), 1, Integer::sum);
  }
}
