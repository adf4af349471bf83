package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** A method reference and a lambda given to a method of the program that runs it at once, under the monitor. */
public final class RunsAtOnce {

  private final List<Integer> pending = new ArrayList<>();
  private long sum;

  public synchronized void add(int value) {
    pending.add(value);
  }

  public synchronized long drain() {
    pending.forEach(this::count);
    repeat(2, () -> sum++);
    pending.clear();
    return sum;
  }

  private void count(int value) {
    sum += value;
  }

  private static void repeat(int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }
}
