package dev.threadproof.cli.option;

import java.nio.file.Path;

/** A configuration file that cannot be followed; the message names file, line and reason. */
public final class ConfigException extends Exception {

  ConfigException(Path file, String reason) {
    super(file + ": " + reason);
  }

  ConfigException(Path file, int line, String reason) {
    super(file + ":" + line + ": " + reason);
  }
}
