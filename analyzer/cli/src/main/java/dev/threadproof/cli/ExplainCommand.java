package dev.threadproof.cli;

import dev.threadproof.cli.terminal.RulePage;
import dev.threadproof.cli.terminal.Terminal;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.rules.Catalogue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code threadproof explain}: prints a rule's page. */
@Command(
    name = "explain",
    description = "Prints a rule's page: what it flags, why that is wrong, what mends it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  private static final int WIDEST_PROSE = 100;

  @Parameters(
      paramLabel = "RULE",
      completionCandidates = RuleName.Candidates.class,
      description = "The rule's name, e.g. LockLeak.")
  private String rule = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<RuleDescriptor> rules = Catalogue.load().descriptors();
    RuleName.check(rule, rules.stream().map(RuleDescriptor::id).toList(), spec.commandLine());
    for (RuleDescriptor descriptor : rules) {
      if (descriptor.id().equals(rule)) {
        int width = Math.min(WIDEST_PROSE, terminal.columns());
        String page = RulePage.render(descriptor.page(), width, terminal.wantsColour());
        spec.commandLine().getOut().print(page);
      }
    }
    return ExitCode.CLEAN;
  }
}
