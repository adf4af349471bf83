package dev.threadproof.cli;

import dev.threadproof.cli.confirm.TriedReport;
import dev.threadproof.cli.terminal.Terminal;
import dev.threadproof.confirm.ReplaySource;
import dev.threadproof.rules.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code threadproof reproduce}: writes a test that plays a proof again. */
@Command(
    name = "reproduce",
    description = "Writes a JUnit 5 test that fails as long as a proven finding still happens.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "The test needs threadproof-confirm and JUnit Jupiter on its class path, beside the program."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the test was written",
      "2:the command line is wrong, or the finding was not proven",
      "3:the report could not be read, or the test not be written"
    })
final class ReproduceCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FINDING", description = "The finding's fingerprint, or how it begins.")
  private String fingerprint = "";

  @Option(
      names = "--findings",
      paramLabel = "FILE",
      required = true,
      description = "The JSON report of 'threadproof confirm'.")
  private Path findings = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where the test is written, named after its class. Default: standard output.")
  private @Nullable Path directory;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Terminal terminal;

  ReproduceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try {
      TriedReport report =
          TriedReport.read(findings, List.of(fingerprint), Catalogue.load().descriptors());
      if (report.chosen().size() != 1) {
        throw new IllegalArgumentException(
            report.chosen().size() + " findings begin with " + fingerprint);
      }
      write(ReplaySource.of(report.chosen().get(0), report.report().hashes()));
      return ExitCode.CLEAN;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    } catch (IOException e) {
      terminal.err().println("threadproof: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private void write(ReplaySource source) throws IOException {
    if (directory == null) {
      spec.commandLine().getOut().print(source.text());
      return;
    }
    Path file = Files.createDirectories(directory).resolve(source.className() + ".java");
    Files.writeString(file, source.text());
    terminal.err().println("threadproof: wrote " + file);
  }
}
