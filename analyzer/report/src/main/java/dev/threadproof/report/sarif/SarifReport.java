package dev.threadproof.report.sarif;

import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.json.JsonStream;
import dev.threadproof.report.prose.Ranking;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a SARIF 2.1.0 log with one run; no time, no absolute path, no command line.
 *
 * <p>Of more findings than GitHub's code scanning keeps, the worst are written, and a notification
 * says how many were left out.
 */
public final class SarifReport {

  /** GitHub shows so many results of a run, and refuses a file with five times as many. */
  static final int MOST = 5_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private SarifReport() {}

  /** Writes the whole report; what the contract of a report format says holds here. */
  public static void write(ScanReport report, Writer out) throws IOException {
    JsonStream.document(
        out,
        log -> {
          log.string("$schema", SCHEMA);
          log.string("version", "2.1.0");
          log.array("runs", runs -> runs.object(run -> run(run, report)));
        });
  }

  private static void run(JsonStream json, ScanReport report) throws IOException {
    List<Result> kept = kept(report);
    int left = report.results().size() - kept.size();
    json.object("tool", tool -> tool.object("driver", driver -> ToolDriver.write(driver, report)));
    json.array(
        "invocations",
        invocations ->
            invocations.object(invocation -> Invocation.write(invocation, report, left)));
    json.object(
        "originalUriBaseIds",
        bases ->
            bases.object(
                Locations.SOURCE_ROOT,
                base ->
                    Messages.text(base, "description", "The directory the scan was started in.")));
    json.string("columnKind", "utf16CodeUnits");
    results(json, report, kept);
  }

  private static List<Result> kept(ScanReport report) {
    List<Result> results = report.results();
    return results.size() <= MOST ? results : Ranking.worstFirst(results).subList(0, MOST);
  }

  private static void results(JsonStream json, ScanReport report, List<Result> kept)
      throws IOException {
    List<RuleDescriptor> rules = report.rules();
    Map<String, Integer> indexes =
        IntStream.range(0, rules.size())
            .boxed()
            .collect(Collectors.toMap(i -> rules.get(i).id(), i -> i, (first, second) -> first));
    // The specification wants the array at every result or at none; an empty one means "not
    // suppressed", none means "unknown".
    boolean suppressions = kept.stream().anyMatch(r -> r.suppression().isPresent());
    json.array(
        "results",
        results -> {
          for (Result result : kept) {
            int index = indexes.getOrDefault(result.finding().rule(), SarifResult.NO_RULE);
            results.object(new SarifResult(result, index, suppressions)::write);
          }
        });
  }
}
