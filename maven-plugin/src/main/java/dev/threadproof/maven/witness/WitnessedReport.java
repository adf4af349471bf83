package dev.threadproof.maven.witness;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.ProofLevel;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.engine.finding.Witnessed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the scan says and what the tests showed, in one report.
 *
 * @param scan the scan's report
 * @param seen what the agents saw happen
 * @param outputs class directories of the program; what was seen outside of them is not reported
 */
public record WitnessedReport(ScanReport scan, List<Finding> seen, List<String> outputs) {

  public WitnessedReport {
    // What might have happened in another order is the scan's business.
    seen = seen.stream().filter(f -> f.confidence() == Confidence.PROVEN).toList();
    outputs = List.copyOf(outputs);
  }

  /** The scan's findings, proven where they were seen, and after them what it had missed. */
  public ScanReport merged() {
    List<Result> results = new ArrayList<>();
    Set<Finding> explained = new LinkedHashSet<>();
    for (Result result : scan.results()) {
      Optional<Finding> proof =
          seen.stream().filter(s -> new Sighting(s).shows(result.finding())).findFirst();
      seen.stream().filter(s -> new Sighting(s).shows(result.finding())).forEach(explained::add);
      results.add(proof.map(p -> result.with(verdict(p))).orElse(result));
    }
    Set<String> fingerprints = new LinkedHashSet<>();
    for (Finding sighting : seen) {
      if (!explained.contains(sighting)
          && isOurs(sighting)
          && fingerprints.add(sighting.fingerprint())) {
        rule(sighting)
            .ifPresent(
                rule ->
                    results.add(
                        new Result(sighting, rule, Map.of(), Optional.empty())
                            .with(verdict(sighting))));
      }
    }
    return scan.withResults(results);
  }

  /** How many findings are proven, in one line. */
  public String counts(int records) {
    long proven =
        merged().results().stream()
            .filter(r -> r.finding().confidence() == Confidence.PROVEN)
            .count();
    return "%d %s proven by %d %s of tests"
        .formatted(
            proven,
            proven == 1 ? "finding" : "findings",
            records,
            records == 1 ? "process" : "processes");
  }

  private boolean isOurs(Finding sighting) {
    String file = sighting.location().className().replace('.', '/') + ".class";
    return outputs.stream().anyMatch(output -> Files.exists(Path.of(output, file)));
  }

  private Optional<RuleDescriptor> rule(Finding sighting) {
    return scan.rules().stream().filter(rule -> rule.id().equals(sighting.rule())).findFirst();
  }

  private static Verdict verdict(Finding sighting) {
    List<Witnessed> trace = new ArrayList<>();
    for (ThreadSide side : sighting.threads()) {
      for (Step step : side.steps()) {
        trace.add(new Witnessed(side.name(), step.location(), step.action()));
      }
    }
    boolean race = new Sighting(sighting).isRace();
    return new Verdict(
        Outcome.PROVEN,
        Optional.of(race ? ProofLevel.UNORDERED : ProofLevel.FAILED),
        "seen in the tests: " + sighting.message(),
        trace,
        Optional.empty());
  }
}
