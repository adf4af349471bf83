package dev.threadproof.scan;

import dev.threadproof.engine.finding.Diagnostic;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names by which a report calls its inputs. An absolute path goes by its last element, so that
 * the report says the same wherever the input lies; a relative one is called as the user wrote it,
 * with {@code /}. Inputs that would share a name keep the whole path.
 */
final class InputLabels {

  private final Map<String, String> labels;

  private InputLabels(Map<String, String> labels) {
    this.labels = labels;
  }

  static InputLabels of(List<Path> inputs) {
    Map<String, String> labels = new LinkedHashMap<>();
    Set<String> shared = new TreeSet<>();
    // Longest first: a path inside another one must be replaced before it.
    List<Path> distinct =
        inputs.stream()
            .distinct()
            .sorted(
                Comparator.<Path>comparingInt(path -> -path.toString().length())
                    .thenComparing(Path::toString))
            .toList();
    for (Path input : distinct) {
      String label = shortened(input);
      if (labels.containsValue(label)) {
        shared.add(label);
      }
      labels.put(slashes(input.toString()), label);
    }
    labels.replaceAll((path, label) -> shared.contains(label) ? path : label);
    return new InputLabels(labels);
  }

  String of(Path input) {
    String path = slashes(input.toString());
    return labels.getOrDefault(path, path);
  }

  /** The same diagnostic, with the inputs called by their names. */
  Diagnostic in(Diagnostic diagnostic) {
    return new Diagnostic(
        diagnostic.severity(),
        in(diagnostic.input()),
        in(diagnostic.reason()),
        in(diagnostic.action()));
  }

  private String in(String text) {
    String renamed = text;
    for (Map.Entry<String, String> label : labels.entrySet()) {
      if (!label.getKey().equals(label.getValue())) {
        renamed = renamed.replace(label.getKey(), label.getValue());
      }
    }
    return renamed;
  }

  private static String shortened(Path input) {
    Path name = input.getFileName();
    if (!input.getFileSystem().equals(FileSystems.getDefault())) {
      return "jrt:/" + name;
    }
    // A path that leads nowhere is shown whole: the user must see where we looked.
    boolean keep = !input.isAbsolute() || name == null || !Files.exists(input);
    return keep ? slashes(input.toString()) : name.toString();
  }

  private static String slashes(String path) {
    return path.replace('\\', '/');
  }
}
