package dev.threadproof.report.text;

/** How a piece of text stands out, by its ANSI escape code (ECMA-48, 8.3.117). */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  ERROR("1;31"),
  WARNING("1;33"),
  NOTE("1;36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String apply(String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
