package dev.threadproof.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads the little of YAML that the built-in models are written in: lists and mappings, by
 * indentation or in brackets, of words without quotes. A scan begins with them, and a whole YAML
 * parser takes longer to start than these take to read. What it does not know it does not read; a
 * test compares its answers with the parser's.
 */
final class PlainYaml {

  /** What a word that is more than plain begins with. */
  private static final String SPECIAL = "\"'&*!|>%@`?~,]}";

  private record Line(int indent, String text) {}

  /** Leaves the walk; never leaves this class. */
  private static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown() {
      super(null, null, false, false);
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private int at;

  /** Within brackets: the text and the place in it. */
  private String flow = "";

  private int place;

  private PlainYaml(String text) {
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      line(text, start, end);
      start = end + 1;
    }
  }

  private void line(String text, int start, int end) {
    int first = start;
    while (first < end && text.charAt(first) == ' ') {
      first++;
    }
    int last = first;
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (c == '#' && (i == first || text.charAt(i - 1) == ' ')) {
        break;
      } else if (c < ' ') {
        throw new Unknown();
      }
      last = c == ' ' ? last : i + 1;
    }
    if (last > first) {
      lines.add(new Line(first - start, text.substring(first, last)));
    }
  }

  /** The list that the text is, or nothing when it takes more than this to read it. */
  static Optional<Node> read(String text) {
    try {
      PlainYaml yaml = new PlainYaml(text);
      if (yaml.lines.isEmpty()) {
        return Optional.empty();
      }
      Node root = yaml.block(0);
      return yaml.at == yaml.lines.size() ? Optional.of(root) : Optional.empty();
    } catch (Unknown e) {
      return Optional.empty();
    }
  }

  private @Nullable Line line() {
    return at < lines.size() ? lines.get(at) : null;
  }

  private Node block(int indent) {
    Line line = line();
    if (line == null || line.indent() != indent) {
      throw new Unknown();
    }
    return line.text().startsWith("- ") ? list(indent) : mapping(indent);
  }

  private Node list(int indent) {
    List<Node> items = new ArrayList<>();
    for (Line line = line();
        line != null && line.indent() == indent && line.text().startsWith("- ");
        line = line()) {
      String item = line.text().substring(2).strip();
      if (isOpen(item) || colon(item) < 0) {
        at++;
        items.add(value(item));
      } else {
        lines.set(at, new Line(indent + 2, item));
        items.add(mapping(indent + 2));
      }
    }
    return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
  }

  private Node mapping(int indent) {
    List<NodeTuple> entries = new ArrayList<>();
    for (Line line = line(); line != null && line.indent() == indent; line = line()) {
      int colon = colon(line.text());
      if (colon < 0 || line.text().startsWith("- ")) {
        throw new Unknown();
      }
      at++;
      Node key = word(line.text().substring(0, colon));
      String rest = line.text().substring(colon + 1).strip();
      entries.add(new NodeTuple(key, rest.isEmpty() ? nested(indent) : value(rest)));
    }
    return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
  }

  private Node nested(int indent) {
    Line line = line();
    if (line == null || line.indent() <= indent) {
      throw new Unknown();
    }
    if (isOpen(line.text())) {
      at++;
      return value(line.text());
    }
    return block(line.indent());
  }

  private static int colon(String text) {
    int colon = text.indexOf(": ");
    return colon < 0 && text.endsWith(":") ? text.length() - 1 : colon;
  }

  private static boolean isOpen(String text) {
    return text.startsWith("[") || text.startsWith("{");
  }

  private Node value(String text) {
    if (!isOpen(text)) {
      return word(text);
    }
    StringBuilder whole = new StringBuilder(text);
    while (depth(whole) > 0) {
      Line more = line();
      if (more == null) {
        throw new Unknown();
      }
      whole.append(' ').append(more.text());
      at++;
    }
    flow = whole.toString();
    place = 0;
    Node node = inBrackets();
    if (place != flow.length()) {
      throw new Unknown();
    }
    return node;
  }

  private static int depth(CharSequence text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
    }
    return depth;
  }

  private Node inBrackets() {
    skipSpaces();
    if (flow.startsWith("[", place)) {
      List<Node> items = new ArrayList<>();
      do {
        place++;
        items.add(inBrackets());
        skipSpaces();
      } while (flow.startsWith(",", place));
      close(']');
      return new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW);
    } else if (flow.startsWith("{", place)) {
      List<NodeTuple> entries = new ArrayList<>();
      do {
        place++;
        skipSpaces();
        Node key = until(": ");
        place++;
        entries.add(new NodeTuple(key, inBrackets()));
        skipSpaces();
      } while (flow.startsWith(",", place));
      close('}');
      return new MappingNode(Tag.MAP, entries, FlowStyle.FLOW);
    }
    return until(",]}");
  }

  /** A word up to one of the marks; of {@code ": "} both characters are meant. */
  private Node until(String marks) {
    int end = place;
    while (end < flow.length() && marks.indexOf(flow.charAt(end)) < 0) {
      end++;
    }
    if (end == flow.length() || (marks.startsWith(":") && !flow.startsWith(": ", end))) {
      throw new Unknown();
    }
    Node word = word(flow.substring(place, end));
    place = end;
    return word;
  }

  private void close(char bracket) {
    if (place >= flow.length() || flow.charAt(place) != bracket) {
      throw new Unknown();
    }
    place++;
  }

  private void skipSpaces() {
    while (flow.startsWith(" ", place)) {
      place++;
    }
  }

  private static Node word(String text) {
    String word = text.strip();
    boolean plain =
        !word.isEmpty()
            && SPECIAL.indexOf(word.charAt(0)) < 0
            && !word.equals("-")
            && !word.equals("null")
            && colon(word) < 0;
    if (!plain) {
      throw new Unknown();
    }
    return new ScalarNode(Tag.STR, word, ScalarStyle.PLAIN);
  }
}
