package dev.threadproof.cli.option;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A configuration file: a YAML mapping whose keys are the long options of {@link ScanOptions}, each
 * with a value or a list of values. Relative paths are relative to the file's directory.
 *
 * <p>Every entry goes through the parser of the command line, so that both take the same values and
 * answer mistakes with the same words.
 */
public final class ConfigFile {

  private final Path file;

  private ConfigFile(Path file) {
    this.file = file;
  }

  /**
   * Reads the file.
   *
   * @throws ConfigException when it cannot be read, is no such mapping, or has an unknown key or a
   *     value that the option would refuse
   */
  public static ScanOptions read(Path file) throws ConfigException {
    ConfigFile config = new ConfigFile(file);
    Optional<Node> root = config.parse();
    ScanOptions options = root.isEmpty() ? new ScanOptions() : config.options(root.get());
    Path directory = file.getParent();
    return directory == null ? options : options.from(directory);
  }

  private Optional<Node> parse() throws ConfigException {
    try {
      return new Compose(LoadSettings.builder().setLabel(file.toString()).build())
          .composeString(Files.readString(file));
    } catch (MarkedYamlEngineException e) {
      throw new ConfigException(file, line(e.getProblemMark()), e.getProblem());
    } catch (YamlEngineException e) {
      throw new ConfigException(file, "not YAML: " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw new ConfigException(file, "no such file");
    } catch (AccessDeniedException e) {
      throw new ConfigException(file, "may not be read");
    } catch (CharacterCodingException e) {
      throw new ConfigException(file, "not UTF-8 text");
    } catch (IOException e) {
      throw new ConfigException(file, "cannot be read: " + e.getMessage());
    }
  }

  private ScanOptions options(Node root) throws ConfigException {
    if (!(root instanceof MappingNode mapping)) {
      throw new ConfigException(file, line(root.getStartMark()), "must be a list of 'key: value'");
    }
    Set<String> seen = new HashSet<>();
    ScanOptions options = new ScanOptions();
    for (NodeTuple entry : mapping.getValue()) {
      int line = line(entry.getKeyNode().getStartMark());
      String key = scalar(entry.getKeyNode());
      if (!seen.add(key)) {
        throw new ConfigException(file, line, "'" + key + "' is there twice");
      }
      options = options.orElse(option(key, entry.getValueNode(), line));
    }
    return options;
  }

  private ScanOptions option(String key, Node value, int line) throws ConfigException {
    ScanOptions options = new ScanOptions();
    CommandLine parser = new CommandLine(options);
    List<String> known =
        parser.getCommandSpec().options().stream()
            .map(option -> option.longestName().substring(2))
            .sorted()
            .toList();
    if (!known.contains(key)) {
      throw new ConfigException(
          file, line, "unknown key '" + key + "'" + Suggestion.hint(key, known));
    }
    try {
      parser.parseArgs(arguments("--" + key, values(value)));
      return options;
    } catch (ParameterException e) {
      throw new ConfigException(file, line, String.valueOf(e.getMessage()));
    }
  }

  private static String[] arguments(String option, List<String> values) {
    return values.stream().map(value -> option + "=" + value).toArray(String[]::new);
  }

  private List<String> values(Node value) throws ConfigException {
    if (!(value instanceof SequenceNode sequence)) {
      return List.of(scalar(value));
    }
    Stream.Builder<String> values = Stream.builder();
    for (Node element : sequence.getValue()) {
      values.add(scalar(element));
    }
    return values.build().toList();
  }

  private String scalar(Node node) throws ConfigException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new ConfigException(file, line(node.getStartMark()), "must be a single value");
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(m -> m.getLine() + 1).orElse(1);
  }
}
