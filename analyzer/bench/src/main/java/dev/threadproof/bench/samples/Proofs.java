package dev.threadproof.bench.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What runs under the agent came to on one JDK.
 *
 * @param release of the JDK
 * @param measured by variant; a result is a rule, or for a right variant an experiment, and after a
 *     space one word for each seed
 */
record Proofs(int release, Measured measured) {

  /** All that were kept, the oldest JDK first. */
  static List<Proofs> read(Path module) throws IOException {
    SortedMap<Integer, Proofs> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(module.resolve("measured"))) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.matches("proofs-jdk\\d+\\.tsv")) {
          int release = Integer.parseInt(name.replaceAll("\\D", ""));
          found.put(release, new Proofs(release, Measured.read(file)));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The results of a variant: rule or experiment, and the words of its runs. */
  Map<String, List<String>> runs(Variant variant) {
    Map<String, List<String>> runs = new LinkedHashMap<>();
    for (String result : measured.results().getOrDefault(variant.name(), List.of())) {
      int space = result.indexOf(' ');
      runs.put(
          result.substring(0, space), Arrays.asList(result.substring(space + 1).split(",", -1)));
    }
    return runs;
  }

  /** With how many seeds one of the findings was proven on that level or a higher one. */
  long proven(Variant variant, String level) {
    Map<String, List<String>> runs = runs(variant);
    return IntStream.range(0, seeds(variant))
        .filter(i -> runs.values().stream().anyMatch(w -> i < w.size() && reaches(w.get(i), level)))
        .count();
  }

  /** Whether one of the findings was proven so with every seed that was tried. */
  boolean always(Variant variant, String level) {
    return seeds(variant) > 0 && proven(variant, level) == seeds(variant);
  }

  /** How many seeds were tried. */
  int seeds(Variant variant) {
    return runs(variant).values().stream().mapToInt(List::size).max().orElse(0);
  }

  /** With how many seeds, at least, each experiment was tried; 0 where none was. */
  int eachWith(Variant variant) {
    return runs(variant).values().stream().mapToInt(List::size).min().orElse(0);
  }

  /** How many runs there were. */
  long count(Variant variant) {
    return runs(variant).values().stream().mapToLong(List::size).sum();
  }

  /** The runs in a few words. */
  String text(Variant variant) {
    Map<String, List<String>> runs = runs(variant);
    if (runs.isEmpty()) {
      return "not run";
    } else if (!variant.isBroken()) {
      long proven = proven(variant, ExpectedProof.LEVELS.get(0));
      return (proven == 0 ? "nothing" : "**proven " + proven + "**")
          + " in "
          + count(variant)
          + " runs"
          + variant.arguments().stream().map(a -> " of size " + a).collect(Collectors.joining());
    }
    return runs.values().stream().map(Proofs::counted).collect(Collectors.joining("; "));
  }

  private static boolean reaches(String word, String level) {
    return ExpectedProof.LEVELS.indexOf(word) >= ExpectedProof.LEVELS.indexOf(level);
  }

  /** {@code failed 9, met 1}, the most frequent first. */
  private static String counted(List<String> words) {
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(w -> counts.merge(w, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Collections.reverseOrder(Map.Entry.comparingByValue()))
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
