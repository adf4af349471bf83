package dev.threadproof.bench.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was measured of each variant, as a table in a file: a line each, name and results, separated
 * by tabs.
 *
 * @param results by the variant's name; empty for a variant of which nothing was said
 */
record Measured(SortedMap<String, List<String>> results) {

  Measured {
    results = Collections.unmodifiableSortedMap(new TreeMap<>(results));
  }

  /** What the file holds; nothing if there is none. */
  static Measured read(Path file) throws IOException {
    SortedMap<String, List<String>> results = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        List<String> cells = Arrays.asList(line.split("\t", -1));
        results.put(cells.get(0), List.copyOf(cells.subList(1, cells.size())));
      }
    }
    return new Measured(results);
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    String text = results.entrySet().stream().map(Measured::line).collect(Collectors.joining());
    Files.writeString(file, text);
  }

  private static String line(Map.Entry<String, List<String>> entry) {
    return entry.getKey()
        + entry.getValue().stream().map(r -> "\t" + r).collect(Collectors.joining())
        + "\n";
  }
}
