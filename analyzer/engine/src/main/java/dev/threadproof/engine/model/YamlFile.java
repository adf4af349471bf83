package dev.threadproof.engine.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The nodes of one YAML file, and complaints that name its lines. */
final class YamlFile {

  // All scalars are text here, and matching each against the number formats takes time.
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setSchema(new FailsafeSchema()).build();

  private final String name;

  /**
   * @param name how messages call the file
   */
  YamlFile(String name) {
    this.name = name;
  }

  /** The items of the sequence that the text must be; none when it is empty. */
  List<Node> items(String text) throws ModelException {
    Optional<Node> root;
    try {
      root = new Compose(SETTINGS).composeString(text);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      throw new ModelException(name, line, "not YAML: " + oneLine(e.getProblem()));
    } catch (YamlEngineException e) {
      throw new ModelException(name, 1, "not YAML: " + oneLine(e.toString()));
    }
    return root.isEmpty() ? List.of() : sequence(root.get(), "a model file");
  }

  private List<Node> sequence(Node node, String what) throws ModelException {
    if (node instanceof SequenceNode list) {
      return list.getValue();
    }
    throw problem(node, what + " is a list of items that begin with '- '");
  }

  /** Keys and values in the order written. */
  Map<ScalarNode, Node> mapping(Node node, String what) throws ModelException {
    if (!(node instanceof MappingNode mapping)) {
      throw problem(node, what + " must be 'key: value' lines");
    }
    Map<ScalarNode, Node> entries = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw problem(tuple.getKeyNode(), "a key of " + what + " must be a plain word");
      }
      if (!seen.add(key.getValue())) {
        throw problem(key, "key '" + key.getValue() + "' is given twice");
      }
      entries.put(key, tuple.getValueNode());
    }
    return entries;
  }

  String text(Node node, String key) throws ModelException {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue();
    }
    throw problem(node, "key '" + key + "' needs one value");
  }

  /** One text or a list of them. */
  List<String> texts(Node node, String key) throws ModelException {
    if (!(node instanceof SequenceNode list)) {
      return List.of(text(node, key));
    }
    List<String> texts = new ArrayList<>();
    for (Node item : list.getValue()) {
      texts.add(text(item, key));
    }
    if (texts.isEmpty()) {
      throw problem(node, "key '" + key + "' needs at least one value");
    }
    return texts;
  }

  /** The methods that a key names. */
  List<MethodPattern> patterns(ScalarNode key) throws ModelException {
    return MethodPattern.parse(key.getValue())
        .orElseThrow(
            () ->
                problem(
                    key,
                    "'"
                        + key.getValue()
                        + "' names no method; write 'get', 'get, put' or 'get(int, Object)'"));
  }

  /** A complaint about a word that is none of those allowed. */
  ModelException unknown(Node node, String what, String word, List<String> allowed) {
    return problem(
        node,
        "unknown "
            + what
            + " '"
            + word
            + "'"
            + Nearest.hint(word, allowed)
            + "; allowed: "
            + String.join(", ", allowed));
  }

  ModelException problem(Node node, String problem) {
    return new ModelException(name, node.getStartMark().map(Mark::getLine).orElse(0) + 1, problem);
  }

  private static String oneLine(String message) {
    return message.replaceAll("\\s+", " ").strip();
  }
}
