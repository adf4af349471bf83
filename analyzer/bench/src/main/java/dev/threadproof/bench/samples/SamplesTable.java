package dev.threadproof.bench.samples;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.fixtures.program.Expectation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The table of all programs, as Markdown.
 *
 * @param samples the programs
 * @param findings what the scan of all of them said
 * @param proofs what runs of each under the agent proved, for each JDK
 * @param spotBugs what SpotBugs says
 */
record SamplesTable(
    List<Sample> samples, List<Finding> findings, List<Proofs> proofs, Measured spotBugs) {

  private static final String SILENT = "silent";

  /** The whole table. */
  String text() {
    StringBuilder out = new StringBuilder(summary());
    for (Sample sample : samples) {
      out.append("\n### ").append(sample.number()).append(" `").append(sample.program().name());
      out.append("`\n");
      sample.text().forEach(p -> out.append('\n').append(p).append('\n'));
      out.append("\n| variant | | must say | scan says |");
      proofs.forEach(p -> out.append(" proof, JDK ").append(p.release()).append(" |"));
      out.append(" SpotBugs |\n|---|---|---|---|").append("---|".repeat(proofs.size()));
      out.append("---|\n");
      sample.variants().forEach(v -> out.append(row(v)));
    }
    return out.toString();
  }

  private String summary() {
    List<Variant> all = samples.stream().flatMap(s -> s.variants().stream()).toList();
    List<Variant> broken = all.stream().filter(Variant::isBroken).toList();
    List<Variant> right = all.stream().filter(v -> !v.isBroken()).toList();
    long named = broken.stream().filter(v -> !hasKnownMiss(v)).count();
    long scanned = broken.stream().filter(v -> !rules(v).isEmpty()).count();
    long peer = broken.stream().filter(v -> !said(spotBugs, v).isEmpty()).count();
    return "%d programs, %d variants: %d broken, %d right.\n\n"
            .formatted(samples.size(), all.size(), broken.size(), right.size())
        + "| | scan | SpotBugs |\n|---|---|---|\n"
        + "| broken, all that must be said is said | %d of %d | |\n".formatted(named, broken.size())
        + "| broken, something is said | %d of %d | %d of %d |\n"
            .formatted(scanned, broken.size(), peer, broken.size())
        + "| right, something is said | %d of %d | %d of %d |\n"
            .formatted(
                right.stream().filter(v -> !rules(v).isEmpty()).count(),
                right.size(),
                right.stream().filter(v -> !said(spotBugs, v).isEmpty()).count(),
                right.size())
        + proofs.stream().map(p -> proofs(p, broken, right)).collect(Collectors.joining());
  }

  private static String proofs(Proofs proofs, List<Variant> broken, List<Variant> right) {
    List<Variant> provable =
        broken.stream().filter(v -> v.proof() instanceof ExpectedProof.AtLeast).toList();
    long always = provable.stream().filter(v -> proofs.always(v, level(v))).count();
    List<Variant> steered = right.stream().filter(v -> proofs.count(v) > 0).toList();
    long never =
        right.stream().filter(v -> proofs.proven(v, ExpectedProof.LEVELS.get(0)) > 0).count();
    return "\nUnder the agent on JDK %d: of %d broken variants whose row names a proof, %d are proven on its level with every seed tried, of which each had %d at least; of %d right ones %d were steered, by each experiment with %d seeds at least, and %d are proven by any of %d runs.\n"
        .formatted(
            proofs.release(),
            provable.size(),
            always,
            provable.stream().mapToLong(proofs::seeds).min().orElse(0),
            right.size(),
            steered.size(),
            steered.stream().mapToInt(proofs::eachWith).min().orElse(0),
            never,
            right.stream().mapToLong(proofs::count).sum());
  }

  private static String level(Variant variant) {
    return variant.proof() instanceof ExpectedProof.AtLeast wanted ? wanted.level() : "";
  }

  private String row(Variant variant) {
    String shown =
        proofs.stream()
            .map(p -> p.text(variant) + wanted(variant))
            .collect(Collectors.joining(" | "));
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            variant.simpleName(),
            variant.text().replace("|", "\\|"),
            variant.isBroken() ? "✗ " + String.join(", ", variant.defects()) : "✓ nothing",
            scanCell(variant),
            shown,
            spotBugs.results().isEmpty() ? "not run" : list(said(spotBugs, variant)));
  }

  private String scanCell(Variant variant) {
    String notes =
        variant.expectations().stream()
            .filter(e -> !e.reason().isEmpty())
            .map(
                e ->
                    (e.kind() == Expectation.Kind.MISS ? "misses " : "wrongly ")
                        + e.rule()
                        + ": "
                        + e.reason())
            .distinct()
            .map(note -> "<br>*" + note + "*")
            .collect(Collectors.joining());
    return list(rules(variant)) + notes;
  }

  private static String wanted(Variant variant) {
    ExpectedProof proof = variant.proof();
    if (proof instanceof ExpectedProof.AtLeast wanted) {
      return "<br>*wants " + wanted.level() + " by " + wanted.experiment().id() + "*";
    } else if (proof instanceof ExpectedProof.Impossible impossible) {
      return "<br>*none: " + impossible.reason() + "*";
    }
    return "";
  }

  private List<String> rules(Variant variant) {
    return findings.stream().filter(variant::holds).map(Finding::rule).distinct().sorted().toList();
  }

  private static boolean hasKnownMiss(Variant variant) {
    return variant.expectations().stream().anyMatch(e -> e.kind() == Expectation.Kind.MISS);
  }

  private static List<String> said(Measured measured, Variant variant) {
    return measured.results().getOrDefault(variant.name(), List.of());
  }

  private static String list(List<String> words) {
    return words.isEmpty() ? SILENT : String.join(", ", words);
  }
}
