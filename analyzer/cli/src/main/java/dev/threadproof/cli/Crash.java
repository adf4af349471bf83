package dev.threadproof.cli;

import java.io.PrintStream;
import picocli.CommandLine;

/** Answers what no input should bring about, in words that the user can act on. */
record Crash(PrintStream err) {

  private static final long MEBIBYTE = 1 << 20;

  /**
   * Prints what happened.
   *
   * @param command the command that was running; {@code -v} on it adds the stack trace
   * @return the exit code
   */
  int report(Throwable thrown, CommandLine command) {
    if (isOutOfMemory(thrown)) {
      err.printf(
          "threadproof: out of memory: the heap of %d MiB was too small; nothing was reported%n",
          Runtime.getRuntime().maxMemory() / MEBIBYTE);
      err.println("Give it more, e.g. with THREADPROOF_JAVA_OPTS=-Xmx4g in the environment.");
    } else {
      err.println("threadproof: internal error: " + thrown);
      err.println("This is a defect of Threadproof, not of the program it was looking at.");
    }
    if (isVerbose(command)) {
      thrown.printStackTrace(err);
    } else {
      err.println("The same command with -v prints the stack trace.");
    }
    return ExitCode.FAILED;
  }

  private static boolean isOutOfMemory(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerbose(CommandLine command) {
    return command.getParseResult() != null
        && command.getParseResult().asCommandLineList().stream()
            .anyMatch(parsed -> parsed.getParseResult().hasMatchedOption("-v"));
  }
}
