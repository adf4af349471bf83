package dev.threadproof.report.text;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.SourcePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One finding, in the order in which it is read. */
final class FindingText {

  private static final int FINGERPRINT_DIGITS = 6;
  private static final String GAP = "  ";

  private final Result result;
  private final Finding finding;
  private final TextOptions options;

  FindingText(Result result, TextOptions options) {
    this.result = result;
    this.finding = result.finding();
    this.options = options;
  }

  /** The finding's lines and an empty one. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>(header());
    for (String line : Words.wrap(finding.message(), options.proseWidth())) {
      lines.add(Line.of(line));
    }
    paragraph(lines, new ThreadColumns(finding.threads(), options.width()).lines());
    for (List<Line> snippet : new Snippets(result, options).blocks()) {
      paragraph(lines, snippet);
    }
    Labelled labelled = new Labelled(options.proseWidth());
    List<Line> remarks = new ArrayList<>(labelled.lines("evidence", finding.evidence()));
    remarks.addAll(labelled.lines("false if", List.of(finding.falseIf())));
    remarks.addAll(labelled.lines("mend", List.of(finding.mend())));
    remarks.addAll(labelled.lines("prove it", proof()));
    result.verdict().ifPresent(v -> remarks.addAll(new VerdictText(v).lines(labelled)));
    paragraph(lines, remarks);
    lines.add(Line.EMPTY);
    return lines;
  }

  /** How it could be proven, if nobody has tried. */
  private List<String> proof() {
    if (result.verdict().isPresent() || !options.provable().contains(finding.rule())) {
      return List.of();
    }
    return List.of(
        "threadproof confirm --findings "
            + Closing.REPORT
            + " --finding "
            + finding.fingerprint().substring(0, FINGERPRINT_DIGITS)
            + " --main CLASS -cp CLASSPATH");
  }

  /** Level, rule, place and confidence on one line if they fit, else the place on its own. */
  private List<Line> header() {
    String where = where(result, finding.location());
    Line start =
        Line.of(style(), word(result.level())).plus(GAP).plus(Style.STRONG, finding.rule());
    Line end = Line.of(GAP + word(finding.confidence()));
    Line fingerprint = Line.of(Style.FAINT, finding.fingerprint().substring(0, FINGERPRINT_DIGITS));
    int right = options.proseWidth() - FINGERPRINT_DIGITS;
    Line whole = start.plus(GAP + where).plus(end);
    if (whole.width() + GAP.length() <= right) {
      return List.of(whole.padded(right).plus(fingerprint));
    }
    return List.of(start.plus(end).padded(right).plus(fingerprint), Line.of("at " + where));
  }

  /** The file and line that the user can open, or what is known instead of them. */
  static String where(Result result, Location location) {
    SourcePlace place = result.places().get(location);
    if (place != null) {
      return Glyphs.visible(place.uri()) + ":" + place.startLine();
    }
    String file = location.sourceFile().isEmpty() ? location.shortName() : location.sourceFile();
    return Glyphs.visible(file) + (location.line() > 0 ? ":" + location.line() : "");
  }

  private Style style() {
    return switch (result.level()) {
      case ERROR -> Style.ERROR;
      case WARNING -> Style.WARNING;
      case NOTE -> Style.NOTE;
    };
  }

  private static void paragraph(List<Line> lines, List<Line> more) {
    if (!more.isEmpty()) {
      lines.add(Line.EMPTY);
      lines.addAll(more);
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
