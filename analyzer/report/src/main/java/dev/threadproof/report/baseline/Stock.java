package dev.threadproof.report.baseline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Entries that are used up, one by one, by the findings that they cover. */
final class Stock {

  private final Map<String, BaselineEntry> entries = new TreeMap<>();
  private final Map<String, Integer> left = new TreeMap<>();

  Stock(List<BaselineEntry> entries) {
    for (BaselineEntry entry : entries) {
      this.entries.put(entry.fingerprint(), entry);
      left.put(entry.fingerprint(), entry.count());
    }
  }

  /** Uses one up; false when there is none with that fingerprint, or none any more. */
  boolean take(String fingerprint) {
    int count = left.getOrDefault(fingerprint, 0);
    if (count == 0) {
      return false;
    }
    left.put(fingerprint, count - 1);
    return true;
  }

  /** The entry with a fingerprint that is there. */
  BaselineEntry entry(String fingerprint) {
    return Objects.requireNonNull(entries.get(fingerprint), fingerprint);
  }

  /** What no finding used, with the count that is left, sorted. */
  List<BaselineEntry> left() {
    return entries.values().stream()
        .filter(entry -> left.getOrDefault(entry.fingerprint(), 0) > 0)
        .map(entry -> entry.times(left.getOrDefault(entry.fingerprint(), 0)))
        .sorted()
        .toList();
  }
}
