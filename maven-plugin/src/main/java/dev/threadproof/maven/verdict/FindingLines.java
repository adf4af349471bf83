package dev.threadproof.maven.verdict;

import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A finding in the build's log: where, what, and the last step of each thread. */
public final class FindingLines {

  private FindingLines() {}

  /** The lines of one finding, the place first. */
  public static List<String> of(Result result) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s %s %s [%s]"
            .formatted(
                place(result),
                result.finding().rule(),
                result.finding().confidence().name().toLowerCase(Locale.ROOT),
                result.finding().fingerprint()));
    lines.add("  " + result.finding().message());
    for (ThreadSide thread : result.finding().threads()) {
      Step last = thread.steps().get(thread.steps().size() - 1);
      lines.add("  " + thread.name() + "  " + name(last.location()) + " " + last.action());
    }
    return List.copyOf(lines);
  }

  private static String place(Result result) {
    Location at = result.finding().location();
    SourcePlace source = result.places().get(at);
    return source != null
        ? source.uri() + ":" + source.startLine()
        : at.sourceFile() + (at.line() > 0 ? ":" + at.line() : "");
  }

  private static String name(Location at) {
    String file = at.sourceFile().substring(at.sourceFile().lastIndexOf('/') + 1);
    return at.shortName() + "(" + file + (at.line() > 0 ? ":" + at.line() : "") + ")";
  }
}
