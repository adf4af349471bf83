package dev.threadproof.report.text;

import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Source lines with their numbers, the one in question marked. */
final class Snippets {

  private static final int INDENT = 2;
  private static final String TAB = "    ";

  private final Result result;
  private final TextOptions options;

  Snippets(Result result, TextOptions options) {
    this.result = result;
    this.options = options;
  }

  /** The finding's own place; of every step too when verbose, each place once. */
  List<List<Line>> blocks() {
    List<List<Line>> blocks = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Location location : locations()) {
      SourcePlace place = result.places().get(location);
      if (place != null
          && !place.snippet().isEmpty()
          && seen.add(place.uri() + ":" + place.startLine())) {
        blocks.add(block(place, blocks.isEmpty() ? "" : place.uri() + ":" + place.startLine()));
      }
    }
    return blocks;
  }

  private List<Location> locations() {
    List<Location> locations = new ArrayList<>();
    locations.add(result.finding().location());
    if (options.verbose()) {
      for (ThreadSide side : result.finding().threads()) {
        side.steps().stream().map(Step::location).forEach(locations::add);
      }
    }
    return locations;
  }

  private List<Line> block(SourcePlace place, String title) {
    List<Line> lines = new ArrayList<>();
    if (!title.isEmpty()) {
      lines.add(Line.of(Style.FAINT, Glyphs.visible(title)).indented(INDENT));
    }
    List<String> texts = place.snippet().stream().map(line -> line.replace("\t", TAB)).toList();
    int margin = margin(texts);
    int digits = Integer.toString(place.snippetStart() + texts.size() - 1).length();
    for (int i = 0; i < texts.size(); i++) {
      int number = place.snippetStart() + i;
      boolean marked = number == place.startLine();
      String digitsOfLine = Integer.toString(number);
      Line line =
          Line.of(Style.ERROR, marked ? "▸ " : "  ")
              .plus(" ".repeat(digits - digitsOfLine.length()))
              .plus(Style.FAINT, digitsOfLine + " │ ");
      String code = texts.get(i).substring(Math.min(margin, texts.get(i).length()));
      int room = options.width() - INDENT - line.width();
      String shown = Words.shorten(Glyphs.visible(code).stripTrailing(), room);
      lines.add(line.plus(marked ? Style.STRONG : Style.PLAIN, shown).indented(INDENT));
    }
    return lines;
  }

  /** Spaces that all lines with text in them begin with. */
  private static int margin(List<String> texts) {
    return texts.stream()
        .filter(text -> !text.isBlank())
        .mapToInt(text -> text.length() - text.stripLeading().length())
        .min()
        .orElse(0);
  }
}
