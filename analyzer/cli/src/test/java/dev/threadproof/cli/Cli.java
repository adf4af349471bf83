package dev.threadproof.cli;

import dev.threadproof.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * One run of the command line, in this process.
 *
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Cli(int exitCode, String out, String err) {

  /** A directory with compiled classes. */
  static final Path CLASSES = Path.of("target", "classes");

  /** Runs with both streams redirected, so without colour and progress. */
  static Cli run(String... args) {
    return run(false, Map.of(), args);
  }

  /** Runs with these environment variables, as a CI system sets them. */
  static Cli runIn(Map<String, String> environment, String... args) {
    return run(false, environment, args);
  }

  /** Runs with both streams at a terminal. */
  static Cli runAtTerminal(String... args) {
    return run(true, Map.of(), args);
  }

  private static Cli run(boolean tty, Map<String, String> environment, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    int code = Main.run(new Terminal(out, errors, tty, tty, true, 100), environment, args);
    return new Cli(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
