package dev.threadproof.cli;

import dev.threadproof.cli.option.Suggestion;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.rules.Catalogue;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Rules by the names that users type. */
final class RuleName {

  private RuleName() {}

  /** Refuses a name that no rule has. */
  static void check(String name, List<String> known, CommandLine command) {
    if (!known.contains(name)) {
      String hint = Suggestion.hint(name, known);
      throw new ParameterException(
          command,
          "unknown rule '"
              + name
              + "'"
              + (hint.isEmpty() ? "; 'threadproof rules' lists them all" : hint));
    }
  }

  /** All names, for the shell's completion. */
  static final class Candidates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Catalogue.load().descriptors().stream().map(RuleDescriptor::id).iterator();
    }
  }
}
