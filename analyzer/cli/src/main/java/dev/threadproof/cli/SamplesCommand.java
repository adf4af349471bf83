package dev.threadproof.cli;

import dev.threadproof.cli.option.Output;
import dev.threadproof.cli.output.Delivery;
import dev.threadproof.cli.samples.Overview;
import dev.threadproof.cli.samples.SampleProgram;
import dev.threadproof.cli.samples.SampleTree;
import dev.threadproof.cli.terminal.Terminal;
import dev.threadproof.engine.ProgressListener;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.rules.Catalogue;
import dev.threadproof.scan.RuleSelection;
import dev.threadproof.scan.Scan;
import dev.threadproof.scan.ScanRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code threadproof samples}: shows what a scan says of the programs that come with it. */
@Command(
    name = "samples",
    description = {
      "Scans the programs that come with Threadproof, each broken and mended, and says in a line"
          + " each what it finds; or shows the findings of one of them.",
      "Needs Threadproof's source tree: start it by ./threadproof there."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class SamplesCommand implements Callable<Integer> {

  /** Set by the launcher: the root of Threadproof's source tree. */
  static final String HOME = "threadproof.home";

  @Parameters(
      paramLabel = "PROGRAM",
      arity = "0..1",
      description = "Number or name of a program to show in full: 16, transfer.")
  private @Nullable String program;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  SamplesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SampleTree tree = new SampleTree(home());
    if (!tree.isBuilt()) {
      terminal
          .err()
          .println(
              "threadproof: no built samples here; start ./threadproof samples in the root of"
                  + " Threadproof's source tree");
      return ExitCode.FAILED;
    }
    return program == null ? overview(tree) : show(tree, program);
  }

  private int overview(SampleTree tree) throws IOException {
    ScanReport report = scan(tree, tree.classes());
    PrintWriter out = spec.commandLine().getOut();
    out.print(new Overview(tree.programs(), report, terminal.wantsColour()).text());
    out.print("\nlook closer    ./threadproof samples 16\n");
    out.print("run one        java -cp samples/target/classes ");
    out.print("dev.threadproof.samples.s16transfer.ArgumentOrder\n");
    out.print("read about it  samples/README.md\n");
    return report.incomplete() ? ExitCode.FAILED : ExitCode.CLEAN;
  }

  private int show(SampleTree tree, String typed) throws IOException {
    Optional<SampleProgram> chosen = tree.program(typed);
    if (chosen.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "no program '" + typed + "'; 'threadproof samples' lists them all");
    }
    ScanReport report = scan(tree, tree.classesOf(chosen.get()));
    new Delivery(terminal, terminal.wantsColour(), false).deliver(report, List.of(Output.TEXT));
    return report.incomplete() ? ExitCode.FAILED : ExitCode.CLEAN;
  }

  // Paths in a report are the shorter, and the same on every machine.
  private static Path home() {
    Path here = Path.of("").toAbsolutePath();
    Path home = Path.of(System.getProperty(HOME, "")).toAbsolutePath().normalize();
    return home.startsWith(here) ? here.relativize(home) : home;
  }

  private static ScanReport scan(SampleTree tree, Path classes) {
    Catalogue catalogue = Catalogue.load();
    ScanRequest request =
        new ScanRequest(
            List.of(classes),
            List.of(tree.classes()),
            List.of(tree.sources()),
            new RuleSelection(List.of(), List.of()),
            Runtime.version().feature(),
            false,
            1,
            Path.of("").toAbsolutePath(),
            Version.current());
    return Scan.run(request, catalogue, ProgressListener.NONE);
  }
}
