package dev.threadproof.spotbugs.descriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A rule's page as HTML. Knows as much of Markdown as the pages use: headings, paragraphs, lists,
 * fenced code, code within a line.
 */
final class Html {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final String FENCE = "```";

  private final StringBuilder html = new StringBuilder();
  private final List<String> paragraph = new ArrayList<>();
  private boolean code;
  private boolean list;

  private Html() {}

  /** The page, in the order of its lines. */
  static String of(String markdown) {
    Html html = new Html();
    markdown.lines().forEach(html::line);
    html.endBlock();
    return html.html.toString();
  }

  /** Text in which nothing is markup. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void line(String line) {
    if (line.startsWith(FENCE)) {
      endBlock();
      html.append(code ? "</pre>\n" : "<pre>");
      code = !code;
    } else if (code) {
      html.append(escaped(line)).append('\n');
    } else if (line.isBlank()) {
      endBlock();
    } else if (line.startsWith("#")) {
      endBlock();
      html.append("<h3>").append(inline(line.replaceFirst("^#+\\s*", ""))).append("</h3>\n");
    } else if (line.startsWith("- ") || line.startsWith("* ")) {
      endParagraph();
      html.append(list ? "" : "<ul>\n");
      list = true;
      paragraph.add(line.substring(2));
    } else {
      paragraph.add(line.strip());
    }
  }

  private void endBlock() {
    endParagraph();
    html.append(list ? "</ul>\n" : "");
    list = false;
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      String tag = list ? "li" : "p";
      String text = inline(String.join(" ", paragraph));
      html.append("<%s>".formatted(tag)).append(text).append("</%s>\n".formatted(tag));
      paragraph.clear();
    }
  }

  private static String inline(String text) {
    return CODE.matcher(escaped(text)).replaceAll("<code>$1</code>");
  }
}
