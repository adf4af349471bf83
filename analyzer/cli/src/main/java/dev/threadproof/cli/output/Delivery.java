package dev.threadproof.cli.output;

import dev.threadproof.cli.option.Output;
import dev.threadproof.cli.terminal.Terminal;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.report.ReportFormat;
import dev.threadproof.report.text.TextOptions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a report to all the places where it is wanted. */
public final class Delivery {

  private final Terminal terminal;
  private final boolean colour;
  private final boolean verbose;
  private final Set<String> provable;

  /**
   * A delivery.
   *
   * @param colour whether text on standard output is coloured; text in files never is
   * @param verbose whether text lists what it would otherwise count
   */
  public Delivery(Terminal terminal, boolean colour, boolean verbose) {
    this(terminal, colour, verbose, Set.of());
  }

  private Delivery(Terminal terminal, boolean colour, boolean verbose, Set<String> provable) {
    this.terminal = terminal;
    this.colour = colour;
    this.verbose = verbose;
    this.provable = provable;
  }

  /** The same, but text says of the findings of these rules how to prove them. */
  public Delivery sayingHowToProve(Set<String> rules) {
    return new Delivery(terminal, colour, verbose, rules);
  }

  /**
   * Writes all outputs; one that fails does not keep the others back.
   *
   * @throws IOException with a message for the user when a report could not be written; a reader
   *     who went away before the end is no error
   */
  public void deliver(ScanReport report, List<Output> outputs) throws IOException {
    List<String> failures = new ArrayList<>();
    for (Output output : outputs) {
      try {
        deliver(report, output);
      } catch (IOException e) {
        failures.add(
            "cannot write "
                + output.file().map(Path::toString).orElse("to standard output")
                + ": "
                + Reason.of(e));
      }
    }
    if (!failures.isEmpty()) {
      throw new IOException(String.join("; ", failures));
    }
  }

  private void deliver(ScanReport report, Output output) throws IOException {
    if (output.file().isPresent()) {
      ReportFormat format =
          output
              .format()
              .format(new TextOptions(false, Terminal.DEFAULT_COLUMNS, verbose, provable));
      ReplacedFile.write(output.file().get(), out -> write(format, report, out));
      return;
    }
    ReportFormat format =
        output.format().format(new TextOptions(colour, terminal.columns(), verbose, provable));
    try {
      write(format, report, terminal.out());
    } catch (IOException e) {
      if (!isBrokenPipe(e)) {
        throw e;
      }
    }
  }

  private static void write(ReportFormat format, ScanReport report, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    format.write(report, writer);
    writer.flush();
  }

  private static boolean isBrokenPipe(IOException e) {
    // Java has no exception of its own for it; the system's words are "Broken pipe", on Windows
    // "The pipe is being closed" or "The pipe has been ended".
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
