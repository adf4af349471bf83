package dev.threadproof.report.xml;

import java.io.IOException;
import java.io.Writer;

/**
 * Indented XML 1.0. Characters that XML has no place for are replaced by U+FFFD, so that a document
 * is well-formed whatever a class is called.
 */
public final class XmlStream {

  private static final char REPLACEMENT = '\uFFFD';

  private final Writer out;
  private int depth;

  private XmlStream(Writer out) {
    this.out = out;
  }

  /** What stands inside an element. */
  @FunctionalInterface
  public interface Body {
    void write(XmlStream xml) throws IOException;
  }

  /** Writes a document; flushes and does not close {@code out}. */
  public static void document(Writer out, Body root) throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    root.write(new XmlStream(out));
    out.flush();
  }

  /**
   * An element with elements in it.
   *
   * @param attributes names and values in turn
   */
  public void element(String name, Body body, String... attributes) throws IOException {
    start(name, attributes);
    out.write(">\n");
    depth++;
    body.write(this);
    depth--;
    indent();
    out.write("</" + name + ">\n");
  }

  /** An element with nothing in it. */
  public void empty(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.write("/>\n");
  }

  /** An element with text in it, which is kept as it is. */
  public void text(String name, String text, String... attributes) throws IOException {
    start(name, attributes);
    out.write(">" + escaped(text, false) + "</" + name + ">\n");
  }

  private void start(String name, String... attributes) throws IOException {
    indent();
    out.write("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1], true) + "\"");
    }
  }

  private void indent() throws IOException {
    out.write("  ".repeat(depth));
  }

  /** Text in which nothing is markup; in an attribute, line ends survive, too. */
  static String escaped(String text, boolean attribute) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c, attribute));
    return escaped.toString();
  }

  private static void append(StringBuilder out, int c, boolean attribute) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append(attribute ? "&quot;" : "\"");
      case '\n', '\t', '\r' ->
          out.append(attribute || c == '\r' ? "&#" + c + ";" : Character.toString(c));
      default -> {
        if (allowed(c)) {
          out.appendCodePoint(c);
        } else {
          out.append(REPLACEMENT);
        }
      }
    }
  }

  /** XML 1.0, production 2. */
  private static boolean allowed(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
