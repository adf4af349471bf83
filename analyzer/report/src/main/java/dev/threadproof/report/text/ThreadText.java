package dev.threadproof.report.text;

import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thread: where it comes from, then its steps by line number. The member is named again
 * wherever it changes; its file as well, when the class's name doesn't tell it.
 */
final class ThreadText {

  private static final String GAP = "   ";
  private static final String NUMBER_GAP = "  ";

  private final ThreadSide side;
  private final int digits;

  ThreadText(ThreadSide side) {
    this.side = side;
    this.digits = side.steps().stream().mapToInt(s -> number(s).length()).max().orElse(0);
  }

  /** Columns needed to set the thread without wrapping. */
  int width() {
    int unbounded = Integer.MAX_VALUE;
    return Stream.concat(head(unbounded).stream(), steps(unbounded).stream())
        .mapToInt(Line::width)
        .max()
        .orElse(0);
  }

  /** Name and origin. */
  List<Line> head(int width) {
    List<Line> lines = new ArrayList<>();
    Line name = Line.of(Style.STRONG, Glyphs.visible(side.name())).plus(GAP);
    hang(lines, name, Style.PLAIN, side.origin(), width);
    return lines;
  }

  List<Line> steps(int width) {
    List<Line> lines = new ArrayList<>();
    String member = lastHop();
    for (Step step : side.steps()) {
      String here = member(step.location());
      if (!here.equals(member)) {
        hang(lines, Line.of(Style.FAINT, "in "), Style.FAINT, here, width);
        member = here;
      }
      String number = number(step);
      Line start =
          Line.of(" ".repeat(digits - number.length())).plus(Style.FAINT, number + NUMBER_GAP);
      hang(lines, start, Style.PLAIN, step.action(), width);
    }
    return lines;
  }

  private static void hang(List<Line> lines, Line start, Style style, String text, int width) {
    int indent = start.width();
    Line next = start;
    for (String part : Words.wrap(text, Math.max(width - indent, 2))) {
      lines.add(next.plus(style, part));
      next = Line.of(" ".repeat(indent));
    }
  }

  private static String number(Step step) {
    return step.location().line() > 0 ? Integer.toString(step.location().line()) : "";
  }

  /** {@code Bank.transfer}, with the file when the class's name doesn't lead to it. */
  private static String member(Location location) {
    String name = location.shortName();
    String file = location.sourceFile().substring(location.sourceFile().lastIndexOf('/') + 1);
    String outermost = name.split("[.$]", 2)[0];
    return file.isEmpty() || file.startsWith(outermost + ".") ? name : name + " (" + file + ")";
  }

  /** The member that the origin ends in, which need not be said twice. */
  private String lastHop() {
    String last = side.origin().substring(side.origin().lastIndexOf('→') + 1).strip();
    int paren = last.indexOf('(');
    return paren < 0 ? last : last.substring(0, paren);
  }
}
