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
  private static final int MOST_WAYS = 8;

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
    List<List<Executable>> ways = ways();
    for (int round = 0; round < ROUNDS && !ways.isEmpty(); round++) {
      List<Executable> points = ways.get(turn(round, ways.size()));
      List<List<Call>> calls = calls(points, round);
      if (!calls.isEmpty()) {
        played++;
        play(calls);
      }
    }
    return played;
  }

  /** The nearest way gets every other round, the other ways share the rest. */
  private static int turn(int round, int ways) {
    return ways == 1 || round % 2 == 0 ? 0 : 1 + (round / 2) % (ways - 1);
  }

  private List<List<Call>> calls(List<Executable> points, int round) {
    Random random = new Random(seed * ROUNDS + round);
    boolean plain = round < 2 || random.nextBoolean();
    boolean reversed = round > 0 && random.nextBoolean();
    try {
      return new Scene(random, plain).calls(points, file.swapped(), reversed);
    } catch (CannotBuildException e) {
      note("" + e.getMessage());
      return List.of();
    }
  }

  /** What the threads call together, the nearest ways first. */
  private List<List<Executable>> ways() {
    List<List<Executable>> ways = new ArrayList<>(List.of(List.of()));
    for (List<Entry> role : file.roles()) {
      List<Executable> found = found(role);
      List<List<Executable>> longer = new ArrayList<>();
      for (List<Executable> way : ways) {
        for (Executable next : found) {
          List<Executable> one = new ArrayList<>(way);
          one.add(next);
          longer.add(isProgram(one) ? one.subList(0, 1) : one);
        }
      }
      ways = longer;
    }
    return ways.stream().distinct().limit(MOST_WAYS).toList();
  }

  private List<Executable> found(List<Entry> role) {
    ClassLoader loader = GeneratedDriver.class.getClassLoader();
    List<Executable> found = new ArrayList<>();
    for (int i = 0; i < role.size(); i++) {
      try {
        boolean begins = i == role.size() - 1;
        found.add(EntryPoint.find(role.get(i), loader, begins));
      } catch (CannotBuildException e) {
        note("" + e.getMessage());
      }
    }
    return found;
  }

  /** A program that starts the threads itself is to be run once. */
  private static boolean isProgram(List<Executable> points) {
    Executable first = points.get(0);
    return points.stream().distinct().count() == 1
        && first.getName().equals("main")
        && Modifier.isStatic(first.getModifiers());
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
        note(calls.get(i).get(0).executable().getName() + " threw " + thrown.getClass().getName());
      }
    }
  }

  private void note(String text) {
    notes.merge(text.replace('\n', ' '), 1, Integer::sum);
  }
}
