package dev.threadproof.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** HTML, written as it comes. Only {@link #raw} takes markup; all else is escaped. */
final class Markup {

  private final Writer out;

  Markup(Writer out) {
    this.out = out;
  }

  /** What stands inside an element. */
  @FunctionalInterface
  interface Body {
    void write(Markup html) throws IOException;
  }

  Markup raw(String markup) throws IOException {
    out.write(markup);
    return this;
  }

  Markup text(String text) throws IOException {
    out.write(escaped(text));
    return this;
  }

  /**
   * An element with others in it.
   *
   * @param attributes names and values in turn
   */
  Markup element(String name, Body body, String... attributes) throws IOException {
    start(name, attributes);
    body.write(this);
    return raw("</" + name + ">");
  }

  /** An element with text in it. */
  Markup element(String name, String text, String... attributes) throws IOException {
    return element(name, html -> html.text(text), attributes);
  }

  private void start(String name, String... attributes) throws IOException {
    raw("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" " + attributes[i] + "=\"" + escaped(attributes[i + 1]) + "\"");
    }
    raw(">");
  }

  /** Marks of the reading direction and control characters are shown, not obeyed. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder out, int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> {
        boolean obeyed =
            (Character.isISOControl(c) && c != '\n' && c != '\t')
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE;
        if (obeyed) {
          out.append(String.format(Locale.ROOT, "\\u%04x", c));
        } else {
          out.appendCodePoint(c);
        }
      }
    }
  }
}
