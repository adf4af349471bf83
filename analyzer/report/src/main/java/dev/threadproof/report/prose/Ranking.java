package dev.threadproof.report.prose;

import dev.threadproof.engine.finding.Result;
import java.util.Comparator;
import java.util.List;

/** Findings by weight, for formats that have room for some only. */
public final class Ranking {

  /** Counting ones before suppressed ones, then the worst level first, the surest first. */
  private static final Comparator<Result> WORST_FIRST =
      Comparator.<Result, Boolean>comparing(result -> result.suppression().isPresent())
          .thenComparing(Result::level, Comparator.reverseOrder())
          .thenComparing(result -> result.finding().confidence(), Comparator.reverseOrder())
          .thenComparing(Comparator.naturalOrder());

  private Ranking() {}

  /** The findings, the worst first. */
  public static List<Result> worstFirst(List<Result> results) {
    return results.stream().sorted(WORST_FIRST).toList();
  }

  /** The findings that count, the worst first. */
  public static List<Result> countingWorstFirst(List<Result> results) {
    return worstFirst(results.stream().filter(r -> r.suppression().isEmpty()).toList());
  }
}
