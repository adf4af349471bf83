package dev.threadproof.cli.confirm;

import dev.threadproof.confirm.ConfirmListener;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.Verdict;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Counts verdicts as they come, and shows the count. */
public final class VerdictCount implements ConfirmListener {

  private final ProgressListener progress;
  private final int total;
  private final long start = System.nanoTime();
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private int done;

  /**
   * A count.
   *
   * @param total how many findings are tried
   */
  public VerdictCount(ProgressListener progress, int total) {
    this.progress = progress;
    this.total = total;
    progress.progress("findings tried", 0, total);
  }

  @Override
  public void decided(Finding finding, Verdict verdict) {
    counts.merge(verdict.outcome(), 1, Integer::sum);
    done++;
    progress.progress(text() + ", findings tried", done, total);
  }

  /** How many findings came to that. */
  public int of(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** {@code 3 proven, 1 unreached, 12 s}. */
  public String text() {
    StringJoiner words = new StringJoiner(", ");
    Outcome[] all = Outcome.values();
    for (int i = all.length - 1; i >= 0; i--) {
      if (of(all[i]) > 0) {
        words.add(of(all[i]) + " " + all[i].name().toLowerCase(Locale.ROOT));
      }
    }
    return words.add((System.nanoTime() - start) / 1_000_000_000 + " s").toString();
  }
}
