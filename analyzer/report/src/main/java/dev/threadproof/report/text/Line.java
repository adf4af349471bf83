package dev.threadproof.report.text;

import java.util.ArrayList;
import java.util.List;

/** One line: pieces of text, each with its style. */
record Line(List<Piece> pieces) {

  static final Line EMPTY = new Line(List.of());

  Line {
    pieces = List.copyOf(pieces);
  }

  record Piece(Style style, String text) {}

  static Line of(String text) {
    return EMPTY.plus(text);
  }

  static Line of(Style style, String text) {
    return EMPTY.plus(style, text);
  }

  Line plus(String text) {
    return plus(Style.PLAIN, text);
  }

  Line plus(Style style, String text) {
    return plus(of(new Piece(style, text)));
  }

  Line plus(Line other) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(other.pieces);
    return new Line(all);
  }

  /** Spaces up to that column; none when the line is as long already. */
  Line padded(int column) {
    return plus(" ".repeat(Math.max(0, column - width())));
  }

  Line indented(int columns) {
    return of(" ".repeat(columns)).plus(this);
  }

  /** In columns of a terminal. */
  int width() {
    return pieces.stream().mapToInt(piece -> Glyphs.width(piece.text())).sum();
  }

  /** The characters to write: no space at the end, no line end. */
  String render(boolean colour) {
    int last = pieces.size() - 1;
    while (last >= 0 && pieces.get(last).text().isBlank()) {
      last--;
    }
    StringBuilder line = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      Piece piece = pieces.get(i);
      String text = i == last ? piece.text().stripTrailing() : piece.text();
      line.append(colour ? piece.style().apply(text) : text);
    }
    return line.toString();
  }

  private static Line of(Piece piece) {
    return new Line(List.of(piece));
  }
}
