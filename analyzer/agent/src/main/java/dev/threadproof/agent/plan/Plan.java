package dev.threadproof.agent.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One experiment for one finding.
 *
 * @param finding fingerprint of the finding
 * @param rule its rule
 * @param experiment what to try
 * @param points where, grouped by role
 * @param hashes binary class name to hex SHA-256 of the class file that the scan saw; empty when
 *     not known
 */
public record Plan(
    String finding,
    String rule,
    Experiment experiment,
    List<Point> points,
    Map<String, String> hashes) {

  public Plan {
    points = List.copyOf(points);
    hashes = java.util.Collections.unmodifiableMap(new TreeMap<>(hashes));
  }
}
