package dev.threadproof.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes a rule's page, which is Markdown, readable in a terminal: headings stand out, paragraphs
 * and list items are filled to the width, code is indented and otherwise left alone.
 */
public final class RulePage {

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final String CODE_INDENT = "    ";

  private final int width;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();
  private final List<String> paragraph = new ArrayList<>();

  private RulePage(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /** The page as text with {@code \n} line ends. */
  public static String render(String markdown, int width, boolean colour) {
    RulePage page = new RulePage(width, colour);
    boolean code = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        page.endParagraph();
        code = !code;
      } else if (code) {
        page.line(line.isBlank() ? "" : CODE_INDENT + line);
      } else {
        page.prose(line);
      }
    }
    page.endParagraph();
    return page.out.toString();
  }

  private void prose(String line) {
    if (line.startsWith("#")) {
      endParagraph();
      heading(line.replaceFirst("^#+\\s*", ""));
    } else if (line.isBlank()) {
      endParagraph();
      line("");
    } else if (line.startsWith("|")) {
      endParagraph();
      line(line);
    } else {
      if (isItem(line)) {
        endParagraph();
      }
      paragraph.add(line.strip());
    }
  }

  private void heading(String text) {
    if (colour) {
      line(BOLD + text + PLAIN);
    } else {
      line(text);
      line("-".repeat(text.length()));
    }
  }

  private static boolean isItem(String line) {
    String text = line.stripLeading();
    return text.startsWith("- ") || text.startsWith("* ") || text.matches("\\d+\\. .*");
  }

  private void endParagraph() {
    if (paragraph.isEmpty()) {
      return;
    }
    String indent = "";
    if (isItem(paragraph.get(0))) {
      indent = " ".repeat(paragraph.get(0).indexOf(' ') + 1);
    }
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.splitAsStream(String.join(" ", paragraph)).toList()) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > width) {
        line(line.toString());
        line.replace(0, line.length(), indent);
      } else if (line.length() > 0) {
        line.append(' ');
      }
      line.append(word);
    }
    line(line.toString());
    paragraph.clear();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
