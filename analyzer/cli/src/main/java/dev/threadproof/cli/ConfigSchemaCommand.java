package dev.threadproof.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code threadproof config-schema}: prints the JSON Schema of {@code threadproof.yml}. */
@Command(
    name = "config-schema",
    description = "Prints the JSON Schema of the configuration file, for editors that complete it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ConfigSchemaCommand implements Callable<Integer> {

  static final String RESOURCE = "threadproof-config.schema.json";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(schema());
    spec.commandLine().getOut().flush();
    return ExitCode.CLEAN;
  }

  static String schema() {
    try (InputStream in = ConfigSchemaCommand.class.getResourceAsStream(RESOURCE)) {
      return new String(
          Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
