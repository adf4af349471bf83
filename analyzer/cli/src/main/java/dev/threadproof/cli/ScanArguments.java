package dev.threadproof.cli;

import dev.threadproof.cli.option.ConfigException;
import dev.threadproof.cli.option.ConfigFile;
import dev.threadproof.cli.option.ConfigSearch;
import dev.threadproof.cli.option.ScanOptions;
import dev.threadproof.cli.option.TargetPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands that scan understand. */
final class ScanArguments {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "A jar, a class file, a directory of classes, a module of the JDK (jrt:/java.base), or a"
              + " project directory whose compiled classes and sources are where Maven and Gradle"
              + " put them.")
  private List<String> targets = List.of();

  @Mixin private ScanOptions commandLine = new ScanOptions();

  @Option(
      names = "--since",
      paramLabel = "REV",
      order = 21,
      description =
          "Only findings with a side in a line or member that git says was changed since the"
              + " revision count.")
  private @Nullable String since;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      order = 22,
      description =
          "A YAML file whose keys are the options above --since without their dashes; the command"
              + " line wins. Default: threadproof.yml here or in a directory above.")
  private @Nullable Path config;

  @Option(names = "--no-config", order = 23, description = "Read no configuration file.")
  private boolean noConfig;

  @Option(
      names = "--progress",
      negatable = true,
      order = 24,
      description = "Show, or don't, how far the scan has come. Default: on a terminal.")
  private @Nullable Boolean progress;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      order = 25,
      defaultValue = "auto",
      converter = ColourChoice.Converter.class,
      description = "Colour the text on standard output: auto, always or never. Default: auto.")
  private ColourChoice colour = ColourChoice.AUTO;

  @ArgGroup private Talk talk = new Talk();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /** How much is said beside the report. */
  static final class Talk {
    @Option(
        names = {"-q", "--quiet"},
        order = 26,
        description = "Say nothing beside the report but what went wrong.")
    private boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        order = 27,
        description = "Say more: every limit and note, stack traces.")
    private boolean verbose;
  }

  /**
   * The targets as paths; empty when the user named none.
   *
   * @throws ParameterException when one of them cannot be a path
   */
  List<Path> targets() {
    try {
      return targets.stream().map(TargetPath::of).toList();
    } catch (IllegalArgumentException e) {
      throw mistake(e);
    }
  }

  /**
   * The options of the command line and of the configuration file together, not checked yet.
   *
   * @throws ParameterException when the file cannot be followed
   */
  ScanOptions options() {
    try {
      Optional<Path> file = configFile();
      return file.isEmpty() ? commandLine : commandLine.orElse(ConfigFile.read(file.get()));
    } catch (ConfigException e) {
      throw mistake(e);
    }
  }

  Optional<String> since() {
    return Optional.ofNullable(since);
  }

  Optional<Boolean> progress() {
    return Optional.ofNullable(progress);
  }

  ColourChoice colour() {
    return colour;
  }

  boolean quiet() {
    return talk.quiet;
  }

  boolean verbose() {
    return talk.verbose;
  }

  /** What the user did wrong, to be thrown. */
  ParameterException mistake(Exception e) {
    return new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
  }

  CommandSpec spec() {
    return spec;
  }

  private Optional<Path> configFile() {
    if (config != null) {
      return Optional.of(config);
    }
    return noConfig ? Optional.empty() : ConfigSearch.from(Path.of(""));
  }
}
