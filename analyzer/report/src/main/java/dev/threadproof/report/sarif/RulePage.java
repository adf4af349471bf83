package dev.threadproof.report.sarif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule's page for readers that cannot show Markdown. Knows headings, fences, emphasis, code spans
 * and links, which is what our pages use; anything else stays as it was written.
 */
final class RulePage {

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\([^)]*\\)");
  private static final Pattern STRONG = Pattern.compile("\\*\\*(\\S(?:[^*]*\\S)?)\\*\\*");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final String FENCE = "```";

  private final List<String> lines;

  RulePage(String markdown) {
    this.lines = LINE_END.splitAsStream(markdown.strip()).toList();
  }

  /** The page's text, code blocks indented by four spaces. */
  String plain() {
    List<String> text = new ArrayList<>();
    boolean code = false;
    for (String line : lines) {
      if (line.strip().startsWith(FENCE)) {
        code = !code;
      } else if (code) {
        text.add(("    " + line).stripTrailing());
      } else {
        text.add(unmarked(line));
      }
    }
    return String.join("\n", text);
  }

  /** The first paragraph that is neither a heading nor code, on one line. */
  Optional<String> firstParagraph() {
    List<String> paragraph = new ArrayList<>();
    for (String line : lines) {
      boolean prose = !line.isBlank() && !HEADING.matcher(line).find() && !line.startsWith(FENCE);
      if (prose) {
        paragraph.add(unmarked(line).strip());
      } else if (!paragraph.isEmpty() || line.startsWith(FENCE)) {
        break;
      }
    }
    return paragraph.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", paragraph));
  }

  private static String unmarked(String line) {
    String text = HEADING.matcher(line).replaceFirst("");
    text = LINK.matcher(text).replaceAll("$1");
    text = STRONG.matcher(text).replaceAll("$1");
    return CODE.matcher(text).replaceAll("$1").stripTrailing();
  }
}
