package dev.threadproof.scan.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs git in a directory. */
final class GitProcess {

  /**
   * One run.
   *
   * @param exitCode 0 when all went well
   * @param out standard output, taken as UTF-8
   */
  record Run(int exitCode, String out) {

    boolean failed() {
      return exitCode != 0;
    }
  }

  private final Path directory;
  private final String program;

  GitProcess(Path directory, String program) {
    this.directory = directory;
    this.program = program;
  }

  /** Runs a command of git to its end. */
  Run run(String... arguments) throws ChangeException {
    List<String> command = new ArrayList<>(List.of(program, "-c", "core.quotePath=false"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), out);
    } catch (IOException e) {
      throw new ChangeException(
          "--since needs git, which cannot be run here; install it, or use --baseline instead");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChangeException("--since was interrupted while git was running; run it again");
    }
  }
}
