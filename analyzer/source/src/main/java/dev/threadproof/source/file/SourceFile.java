package dev.threadproof.source.file;

import java.util.Optional;

/** A source file at hand: its text, and its tree once someone has asked for it. */
public final class SourceFile {

  private final String uri;
  private final SourceText text;
  private final Notices notices;
  private Optional<JavaUnit> unit = Optional.empty();
  private boolean parsed;

  SourceFile(String uri, SourceText text, Notices notices) {
    this.uri = uri;
    this.text = text;
    this.notices = notices;
  }

  /** The name to print, relative to the directory the scan was started in. */
  public String uri() {
    return uri;
  }

  /** The decoded text. */
  public SourceText text() {
    return text;
  }

  /** Whether the file is Java; only such a file can be parsed. */
  public boolean isJava() {
    return uri.endsWith(".java");
  }

  /** The parsed file; nothing for another language, or, after a warning, for broken text. */
  public Optional<JavaUnit> unit() {
    if (!parsed && isJava()) {
      unit = JavaSyntax.parse(text.content(), this::warn);
    }
    parsed = true;
    return unit;
  }

  private void warn(String problem) {
    notices.warn(uri, "cannot be parsed (" + problem + ")", "shown by whole lines");
  }
}
