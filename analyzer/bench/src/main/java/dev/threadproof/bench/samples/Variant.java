package dev.threadproof.bench.samples;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.fixtures.program.Expectation;
import java.util.List;
import java.util.TreeSet;

/**
 * One variant of a program.
 *
 * @param name package and class without what all have in common: {@code s02bankaccount.Guarded}
 * @param text what it shows
 * @param expectations its markers
 * @param proof what a run under the agent must prove
 */
record Variant(String name, String text, List<Expectation> expectations, ExpectedProof proof) {

  Variant {
    expectations = List.copyOf(expectations);
  }

  String simpleName() {
    return name.substring(name.indexOf('.') + 1);
  }

  /** The program's arguments in runs under the agent. */
  List<String> arguments() {
    return proof instanceof ExpectedProof.Nothing nothing && !nothing.size().isEmpty()
        ? List.of(nothing.size())
        : List.of();
  }

  /** Whether a finding is about this variant. */
  boolean holds(Finding finding) {
    String file = "dev/threadproof/samples/" + name.replace('.', '/') + ".java";
    return finding.location().sourceFile().equals(file);
  }

  /** Whether the variant has a defect. */
  boolean isBroken() {
    return expectations.stream().anyMatch(e -> e.kind() != Expectation.Kind.FALSE_ALARM);
  }

  /** The rules whose defect is in it, whether found or missed; sorted. */
  List<String> defects() {
    boolean missed = expectations.stream().anyMatch(e -> e.kind() == Expectation.Kind.MISS);
    TreeSet<String> rules = new TreeSet<>();
    for (Expectation e : expectations) {
      // A general rule may stand in on the line of a known miss; the defect is the one missed.
      boolean standsIn = e.kind() != Expectation.Kind.MISS && missed && sharesLineWithMiss(e);
      if (e.kind() != Expectation.Kind.FALSE_ALARM && !standsIn) {
        rules.add(e.rule());
      }
    }
    return List.copyOf(rules);
  }

  private boolean sharesLineWithMiss(Expectation found) {
    return expectations.stream()
        .anyMatch(e -> e.kind() == Expectation.Kind.MISS && e.line() == found.line());
  }
}
