package dev.threadproof.engine.model;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a model file into its items; every complaint names file and line. */
final class ModelReader {

  private static final List<String> TYPE_KEYS =
      List.of("type", "since", "roles", "methods", "constructors", "otherwise", "entry");
  private static final List<String> ANNOTATION_KEYS = List.of("annotation", "roles", "entry");
  private static final int OLDEST_RELEASE = 1;

  private final YamlFile file;
  private final EffectReader effects;
  private final EntryReader entries;

  private ModelReader(YamlFile file) {
    this.file = file;
    this.effects = new EffectReader(file);
    this.entries = new EntryReader(file);
  }

  /**
   * Reads a user's file.
   *
   * @throws ModelException also when the file cannot be read as UTF-8 text
   */
  static List<ModelEntry> read(Path path) throws ModelException {
    String name = String.valueOf(path.getFileName());
    try {
      return read(name, Files.readString(path));
    } catch (NoSuchFileException e) {
      throw new ModelException(name, "no such file; no models were read from it", e);
    } catch (MalformedInputException e) {
      throw new ModelException(name, "not UTF-8 text; no models were read from it", e);
    } catch (IOException e) {
      throw new ModelException(name, "cannot be read; no models were read from it", e);
    }
  }

  /**
   * @param name how messages call the file
   */
  static List<ModelEntry> read(String name, String text) throws ModelException {
    YamlFile file = new YamlFile(name);
    ModelReader reader = new ModelReader(file);
    List<ModelEntry> read = new ArrayList<>();
    for (Node item : file.items(text)) {
      read.add(reader.item(item));
    }
    return read;
  }

  private ModelEntry item(Node node) throws ModelException {
    Map<ScalarNode, Node> keys = file.mapping(node, "an item");
    for (ScalarNode key : keys.keySet()) {
      if (key.getValue().equals("type")) {
        return ofTypes(keys);
      }
      if (key.getValue().equals("annotation")) {
        return ofAnnotations(keys);
      }
    }
    throw file.problem(node, "an item needs the key 'type' or 'annotation'");
  }

  private ModelEntry ofTypes(Map<ScalarNode, Node> keys) throws ModelException {
    List<String> types = List.of();
    int since = OLDEST_RELEASE;
    Optional<Set<TypeRole>> roles = Optional.empty();
    List<MethodModel> methods = List.of();
    Optional<MethodModel> constructors = Optional.empty();
    Optional<MethodModel> otherwise = Optional.empty();
    List<ModelEntry.EntryMethod> entryMethods = List.of();
    for (Map.Entry<ScalarNode, Node> entry : keys.entrySet()) {
      String key = entry.getKey().getValue();
      Node value = entry.getValue();
      switch (key) {
        case "type" -> types = file.texts(value, key);
        case "since" -> since = release(value);
        case "roles" -> roles = Optional.of(roles(TypeRole.class, value));
        case "methods" -> methods = methods(value);
        case "constructors" -> constructors = Optional.of(unnamed(key, value));
        case "otherwise" -> otherwise = Optional.of(unnamed(key, value));
        case "entry" -> entryMethods = entries.methods(value);
        default -> throw file.unknown(entry.getKey(), "key", key, TYPE_KEYS);
      }
    }
    return new ModelEntry.OfTypes(
        types, since, roles, methods, constructors, otherwise, entryMethods);
  }

  private ModelEntry ofAnnotations(Map<ScalarNode, Node> keys) throws ModelException {
    List<AnnotationName> names = new ArrayList<>();
    Optional<Set<AnnotationRole>> roles = Optional.empty();
    Optional<EntryRule> entry = Optional.empty();
    for (Map.Entry<ScalarNode, Node> pair : keys.entrySet()) {
      String key = pair.getKey().getValue();
      Node value = pair.getValue();
      switch (key) {
        case "annotation" -> file.texts(value, key).forEach(n -> names.add(AnnotationName.of(n)));
        case "roles" -> roles = Optional.of(roles(AnnotationRole.class, value));
        case "entry" -> entry = Optional.of(entries.rule(value));
        default -> throw file.unknown(pair.getKey(), "key", key, ANNOTATION_KEYS);
      }
    }
    return new ModelEntry.OfAnnotations(List.copyOf(names), roles, entry);
  }

  private List<MethodModel> methods(Node node) throws ModelException {
    List<MethodModel> methods = new ArrayList<>();
    Set<MethodPattern> seen = new HashSet<>();
    for (Map.Entry<ScalarNode, Node> entry : file.mapping(node, "'methods'").entrySet()) {
      String key = entry.getKey().getValue();
      List<Phrase> phrases = effects.read(entry.getValue(), key);
      for (MethodPattern pattern : file.patterns(entry.getKey())) {
        if (!seen.add(pattern)) {
          throw file.problem(entry.getKey(), "method '" + pattern + "' is given twice");
        }
        methods.add(new MethodModel(pattern, phrases));
      }
    }
    return methods;
  }

  private MethodModel unnamed(String key, Node value) throws ModelException {
    return new MethodModel(new MethodPattern(key, Optional.empty()), effects.read(value, key));
  }

  private int release(Node node) throws ModelException {
    String text = file.text(node, "since");
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw file.problem(node, "'since: " + text + "' must be a JDK release such as 21");
    }
  }

  private <R extends Enum<R>> Set<R> roles(Class<R> kind, Node node) throws ModelException {
    Set<R> roles = EnumSet.noneOf(kind);
    for (String word : file.texts(node, "roles")) {
      roles.add(role(kind, word, node));
    }
    return roles;
  }

  private <R extends Enum<R>> R role(Class<R> kind, String word, Node node) throws ModelException {
    List<String> words = new ArrayList<>();
    for (R role : kind.getEnumConstants()) {
      String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (name.equals(word)) {
        return role;
      }
      words.add(name);
    }
    throw file.unknown(node, "role", word, words);
  }
}
