package dev.threadproof.confirm.fork;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A command to run.
 *
 * @param words the program and its arguments
 * @param directory the directory it runs in
 * @param limit after this time it is ended, with all that it started
 */
public record ForkCommand(List<String> words, Path directory, Duration limit) {

  public ForkCommand {
    words = List.copyOf(words);
  }
}
