package dev.threadproof.cli;

import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.rules.Catalogue;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code threadproof rules}: lists the rules. */
@Command(
    name = "rules",
    description = "Lists the rules: name, tier (gate, review, opt) and what each one flags.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<RuleDescriptor> rules = Catalogue.load().descriptors();
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    PrintWriter out = spec.commandLine().getOut();
    for (RuleDescriptor rule : rules) {
      String id = rule.id() + " ".repeat(widest - rule.id().length());
      out.print(String.format(Locale.ROOT, "%s  %-6s  %s\n", id, tier(rule), rule.summary()));
    }
    return ExitCode.CLEAN;
  }

  private static String tier(RuleDescriptor rule) {
    return rule.tier().name().toLowerCase(Locale.ROOT);
  }
}
