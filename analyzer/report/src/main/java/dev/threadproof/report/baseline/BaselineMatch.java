package dev.threadproof.report.baseline;

import dev.threadproof.engine.finding.ScanReport;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report held against a baseline.
 *
 * @param baseline what was known
 * @param report the report, with a suppression on every finding that is known
 * @param gone debt that was not found any more, with the number that is gone; only of rules that
 *     ran
 * @param idle accepted findings that were not found any more, likewise
 */
public record BaselineMatch(
    Baseline baseline, ScanReport report, List<BaselineEntry> gone, List<BaselineEntry> idle) {

  public BaselineMatch {
    gone = List.copyOf(gone);
    idle = List.copyOf(idle);
  }

  /**
   * True when debt is gone and this report can tell: it is complete, and it looked at the same
   * targets as the baseline's.
   */
  public boolean canShrink() {
    return !gone.isEmpty()
        && !report.incomplete()
        && report.targets().stream().sorted().distinct().toList().equals(baseline.targets());
  }

  /**
   * The baseline without the debt that is gone.
   *
   * @throws IllegalArgumentException when {@link #canShrink()} is false
   */
  public Baseline shrunk() {
    if (!canShrink()) {
      throw new IllegalArgumentException("nothing can be taken out of the baseline");
    }
    Map<String, BaselineEntry> mended =
        gone.stream().collect(Collectors.toMap(BaselineEntry::fingerprint, Function.identity()));
    List<BaselineEntry> debt =
        baseline.debt().stream()
            .map(entry -> without(entry, mended.get(entry.fingerprint())))
            .filter(entry -> entry.count() > 0)
            .toList();
    return new Baseline(baseline.targets(), debt, baseline.accepted());
  }

  private static BaselineEntry without(BaselineEntry entry, @Nullable BaselineEntry mended) {
    return mended == null ? entry : entry.times(entry.count() - mended.count());
  }
}
