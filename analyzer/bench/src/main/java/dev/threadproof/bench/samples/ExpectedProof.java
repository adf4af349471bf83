package dev.threadproof.bench.samples;

import dev.threadproof.agent.plan.Experiment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a run of a variant under the agent must prove. */
sealed interface ExpectedProof {

  /**
   * Nothing, for the variant is right: nothing may ever be proven of it.
   *
   * @param size of the program in these runs, where the document's takes too long; else empty
   */
  record Nothing(String size) implements ExpectedProof {}

  /** Nothing, though it is broken. */
  record Impossible(String reason) implements ExpectedProof {}

  /** Something, on this level at least. */
  record AtLeast(Experiment experiment, String level) implements ExpectedProof {}

  /** Levels of a proof, weakest first. */
  List<String> LEVELS = List.of("unordered", "met", "failed");

  Pattern MARKER = Pattern.compile("// PROOF: (\\S+) (.+)");

  /**
   * Reads {@code // PROOF: experiment level}, {@code // PROOF: none reason} or, of a right variant,
   * {@code // PROOF: nothing size}.
   *
   * @param line the line that declares the class
   * @throws IllegalArgumentException for an experiment or a level that does not exist
   */
  static ExpectedProof read(String line) {
    Matcher marker = MARKER.matcher(line);
    if (!marker.find()) {
      return new Nothing("");
    } else if (marker.group(1).equals("nothing")) {
      return new Nothing(marker.group(2));
    } else if (marker.group(1).equals("none")) {
      return new Impossible(marker.group(2));
    } else if (!LEVELS.contains(marker.group(2))) {
      throw new IllegalArgumentException("not a level of proof: " + line.strip());
    }
    return new AtLeast(Experiment.of(marker.group(1)), marker.group(2));
  }
}
