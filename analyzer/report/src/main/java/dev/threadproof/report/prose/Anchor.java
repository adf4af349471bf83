package dev.threadproof.report.prose;

import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.SourcePlace;

/**
 * Where to hang a finding.
 *
 * @param path {@code /}-separated, relative to the directory of the scan; without a source at hand
 *     the path below some source root; never empty
 * @param line 1-based; 1 when it is not known
 * @param lastLine not before {@code line}
 * @param column 1-based; 0 when it is not known
 * @param known whether a source file was found there
 */
public record Anchor(String path, int line, int lastLine, int column, boolean known) {

  /** The primary place of a finding. */
  public static Anchor of(Result result) {
    return of(result, result.finding().location());
  }

  /** Any place that a finding names. */
  public static Anchor of(Result result, Location location) {
    SourcePlace place = result.places().get(location);
    if (place != null) {
      int line = Math.max(1, place.startLine());
      return new Anchor(
          place.uri(),
          line,
          Math.max(line, place.endLine()),
          Math.max(0, place.startColumn()),
          true);
    }
    String file = location.sourceFile();
    String path = file.isEmpty() ? location.className().replace('.', '/') + ".class" : file;
    int line = Math.max(1, location.line());
    return new Anchor(path, line, line, 0, false);
  }
}
