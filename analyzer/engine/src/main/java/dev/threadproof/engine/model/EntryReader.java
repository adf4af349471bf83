package dev.threadproof.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads which methods a framework calls. */
final class EntryReader {

  private static final List<String> KEYS = List.of("what", "concurrent", "only-on", "thread");

  private final YamlFile file;

  EntryReader(YamlFile file) {
    this.file = file;
  }

  /** Under a type: method patterns with a rule each. */
  List<ModelEntry.EntryMethod> methods(Node node) throws ModelException {
    List<ModelEntry.EntryMethod> methods = new ArrayList<>();
    for (Map.Entry<ScalarNode, Node> entry : file.mapping(node, "'entry'").entrySet()) {
      EntryRule rule = rule(entry.getValue());
      for (MethodPattern pattern : file.patterns(entry.getKey())) {
        methods.add(new ModelEntry.EntryMethod(pattern, rule));
      }
    }
    return methods;
  }

  EntryRule rule(Node node) throws ModelException {
    Optional<String> what = Optional.empty();
    boolean concurrent = false;
    List<AnnotationName> concurrentIfOn = List.of();
    List<AnnotationName> onlyOn = List.of();
    Optional<String> thread = Optional.empty();
    for (Map.Entry<ScalarNode, Node> entry : file.mapping(node, "an entry").entrySet()) {
      String key = entry.getKey().getValue();
      Node value = entry.getValue();
      switch (key) {
        case "what" -> what = Optional.of(file.text(value, key));
        case "only-on" -> onlyOn = annotations(value, key);
        case "thread" -> thread = Optional.of(file.text(value, key));
        case "concurrent" -> {
          List<String> words = file.texts(value, key);
          concurrent = words.equals(List.of("true"));
          if (!concurrent && !words.equals(List.of("false"))) {
            concurrentIfOn = annotations(value, key);
          }
        }
        default -> throw file.unknown(entry.getKey(), "key", key, KEYS);
      }
    }
    if (what.isEmpty()) {
      throw file.problem(node, "an entry needs the key 'what': who calls, in a few words");
    }
    return new EntryRule(what.get(), concurrent, concurrentIfOn, onlyOn, thread);
  }

  private List<AnnotationName> annotations(Node node, String key) throws ModelException {
    List<AnnotationName> names = new ArrayList<>();
    for (String name : file.texts(node, key)) {
      names.add(AnnotationName.of(name));
    }
    return List.copyOf(names);
  }
}
