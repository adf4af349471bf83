package dev.threadproof.engine.finding;

import java.util.List;

/**
 * Where a location lies in source text.
 *
 * @param uri relative to the directory the scan was started in, {@code /}-separated
 * @param startLine 1-based; columns are 1-based, the end column is exclusive, both in UTF-16 code
 *     units
 * @param snippetStart line number of the first snippet line
 * @param snippet the lines around it, without line ends; empty when the text is not at hand
 */
public record SourcePlace(
    String uri,
    int startLine,
    int startColumn,
    int endLine,
    int endColumn,
    int snippetStart,
    List<String> snippet) {

  public SourcePlace {
    snippet = List.copyOf(snippet);
  }
}
