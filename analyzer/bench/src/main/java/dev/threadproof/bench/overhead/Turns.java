package dev.threadproof.bench.overhead;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Runs of one kind, each with the bare one of the same round: what else the machine does changes
 * from round to round, so ratios are made within one.
 */
final class Turns {

  private final List<Took> bare = new ArrayList<>();
  private final List<Took> runs = new ArrayList<>();

  /** One more round. */
  void add(Took bareRun, Took run) {
    bare.add(bareRun);
    runs.add(run);
  }

  /** Whether all computed the same as their bare runs. */
  boolean areSame() {
    for (int i = 0; i < runs.size(); i++) {
      if (runs.get(i).sum() != bare.get(i).sum()) {
        return false;
      }
    }
    return true;
  }

  int laps() {
    return runs.get(0).laps();
  }

  /** The middle one of what was measured. */
  long median(ToLongFunction<Took> measure) {
    List<Long> sorted = runs.stream().map(measure::applyAsLong).sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /** The ratios to the bare runs, smallest first; empty if these had nothing. */
  List<Double> ratios(ToLongFunction<Took> measure) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      long base = measure.applyAsLong(bare.get(i));
      if (base != 0) {
        ratios.add((double) measure.applyAsLong(runs.get(i)) / base);
      }
    }
    return ratios.stream().sorted().toList();
  }
}
