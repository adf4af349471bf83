package dev.threadproof.cli.samples;

import dev.threadproof.cli.samples.SampleProgram.SampleVariant;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.ScanReport;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All programs, variant by variant, with what the scan says of each.
 *
 * @param programs the programs
 * @param report the scan of all of them
 * @param colour whether the reader's terminal shows colours
 */
public record Overview(List<SampleProgram> programs, ScanReport report, boolean colour) {

  private static final String RED = "1;31";
  private static final String GREEN = "1;32";
  private static final String YELLOW = "1;33";
  private static final String FAINT = "2";

  public Overview {
    programs = List.copyOf(programs);
  }

  /** The text, lines ended by a line feed. */
  public String text() {
    StringBuilder out = new StringBuilder();
    int widest = variants().stream().mapToInt(v -> v.name().length()).max().orElse(0);
    for (SampleProgram program : programs) {
      out.append(program.number()).append("  ").append(program.title()).append('\n');
      program.variants().forEach(v -> out.append(line(v, widest)));
      out.append('\n');
    }
    List<SampleVariant> broken = variants().stream().filter(SampleVariant::broken).toList();
    List<SampleVariant> right = variants().stream().filter(v -> !v.broken()).toList();
    return out
        + "%s %d broken variants, %d of them found\n"
            .formatted(paint(RED, "✗"), broken.size(), reported(broken))
        + "%s %d right variants, %d of them reported\n"
            .formatted(paint(GREEN, "✓"), right.size(), reported(right));
  }

  private String line(SampleVariant variant, int widest) {
    String name = variant.name() + " ".repeat(widest - variant.name().length());
    String mark = variant.broken() ? paint(RED, "✗") : paint(GREEN, "✓");
    return ("    " + mark + " " + name + "  " + verdict(variant)).stripTrailing() + "\n";
  }

  private String verdict(SampleVariant variant) {
    List<Finding> findings = findings(variant);
    if (findings.isEmpty()) {
      return variant.broken() ? paint(YELLOW, "not found") : "";
    }
    return findings.stream()
        .map(f -> f.rule() + paint(FAINT, " line " + f.location().line()))
        .collect(Collectors.joining(", "));
  }

  private List<Finding> findings(SampleVariant variant) {
    return report.results().stream()
        .map(Result::finding)
        .filter(f -> f.location().sourceFile().equals(variant.file()))
        .toList();
  }

  private long reported(List<SampleVariant> variants) {
    return variants.stream().filter(v -> !findings(v).isEmpty()).count();
  }

  private List<SampleVariant> variants() {
    return programs.stream().flatMap(p -> p.variants().stream()).toList();
  }

  private String paint(String code, String text) {
    return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
