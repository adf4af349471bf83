package dev.threadproof.report.baseline;

import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.Suppression;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The findings that a team knows of. Both lists are sorted and hold a fingerprint once.
 *
 * @param targets what was scanned when the file was written, as the report named it; only a scan of
 *     the same can tell that debt is gone
 * @param debt findings that were there when the gate was switched on
 * @param accepted findings that somebody accepted, each with a reason
 */
public record Baseline(
    List<String> targets, List<BaselineEntry> debt, List<BaselineEntry> accepted) {

  /** Knows nothing. */
  public static final Baseline EMPTY = new Baseline(List.of(), List.of(), List.of());

  public Baseline {
    targets = targets.stream().sorted().distinct().toList();
    debt = distinct(debt);
    accepted = distinct(accepted);
  }

  /**
   * Reads a file.
   *
   * @throws BaselineException when it is not there, cannot be read, or is not a baseline of a
   *     version that this code knows; the message is a line for the user that says what to do
   */
  public static Baseline read(Path file) throws BaselineException {
    return BaselineFile.read(file);
  }

  /**
   * Writes the file: one finding a line, sorted, {@code \n} at line ends; the same baseline gives
   * the same bytes. Directories on the way are made.
   */
  public void write(Path file) throws IOException {
    BaselineFile.write(this, file);
  }

  /**
   * Marks the findings of a report that are known. Of several findings with one fingerprint as many
   * are known as the entry counts, the first ones in the order of the report.
   *
   * @param name how the report calls the baseline, e.g. the file as the user named it
   */
  public BaselineMatch match(ScanReport report, String name) {
    Stock reasons = new Stock(accepted);
    Stock known = new Stock(debt);
    List<Result> results = new ArrayList<>();
    for (Result result : report.results()) {
      String fingerprint = result.finding().fingerprint();
      if (result.suppression().isPresent()) {
        // Said in the sources too: the entry is used, but needed no more once it is gone there.
        if (!reasons.take(fingerprint)) {
          known.take(fingerprint);
        }
        results.add(result);
      } else if (reasons.take(fingerprint)) {
        String reason = reasons.entry(fingerprint).reason();
        results.add(result.suppressed(suppression(Suppression.Kind.ACCEPTED, name, reason)));
      } else if (known.take(fingerprint)) {
        results.add(result.suppressed(suppression(Suppression.Kind.DEBT, name, "")));
      } else {
        results.add(result);
      }
    }
    return new BaselineMatch(
        this, report.withResults(results), ran(report, known.left()), ran(report, reasons.left()));
  }

  /**
   * The baseline that makes a gate pass from here on: accepted findings stay, all others of the
   * report become debt. Debt of rules that did not run is kept, for nobody looked.
   *
   * @param report complete; with or without the marks of {@link #match}
   * @throws IllegalArgumentException when the report is not complete
   */
  public Baseline renewed(ScanReport report) {
    if (report.incomplete()) {
      throw new IllegalArgumentException("the scan was incomplete");
    }
    Set<String> rules = ids(report);
    Stock reasons = new Stock(accepted);
    Stream<BaselineEntry> found =
        report.results().stream()
            .filter(result -> !isInSource(result))
            .filter(result -> !reasons.take(result.finding().fingerprint()))
            .map(result -> BaselineEntry.of(result.finding()));
    Stream<BaselineEntry> unseen = debt.stream().filter(entry -> !rules.contains(entry.rule()));
    return new Baseline(report.targets(), summed(Stream.concat(found, unseen)), accepted);
  }

  private static Suppression suppression(Suppression.Kind kind, String name, String reason) {
    return new Suppression(kind, "baseline " + name, reason);
  }

  private static boolean isInSource(Result result) {
    return result
        .suppression()
        .filter(suppression -> suppression.kind() == Suppression.Kind.IN_SOURCE)
        .isPresent();
  }

  /** Entries of rules that ran: of the others nobody knows whether their finding is still there. */
  private static List<BaselineEntry> ran(ScanReport report, List<BaselineEntry> entries) {
    Set<String> rules = ids(report);
    return entries.stream().filter(entry -> rules.contains(entry.rule())).toList();
  }

  private static Set<String> ids(ScanReport report) {
    return report.rules().stream().map(RuleDescriptor::id).collect(Collectors.toSet());
  }

  private static List<BaselineEntry> summed(Stream<BaselineEntry> entries) {
    TreeMap<String, BaselineEntry> sums = new TreeMap<>();
    entries.forEach(
        entry ->
            sums.merge(
                entry.fingerprint(),
                entry,
                (a, b) -> a.times(Math.addExact(a.count(), b.count()))));
    return List.copyOf(sums.values());
  }

  /** One entry a fingerprint: two branches that were merged may both have added it. */
  private static List<BaselineEntry> distinct(Collection<BaselineEntry> entries) {
    TreeMap<String, BaselineEntry> distinct = new TreeMap<>();
    entries.stream()
        .sorted()
        .forEach(
            entry ->
                distinct.merge(
                    entry.fingerprint(), entry, (a, b) -> a.times(Math.max(a.count(), b.count()))));
    return distinct.values().stream().sorted().toList();
  }
}
