package dev.threadproof.spotbugs;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.BugReporter;
import edu.umd.cs.findbugs.SourceLineAnnotation;
import edu.umd.cs.findbugs.ba.XFactory;
import edu.umd.cs.findbugs.ba.XMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A finding in SpotBugs' words.
 *
 * @param shown names of the classes that SpotBugs wants to hear of
 */
record BugReport(Finding finding, Tier tier, Set<String> shown) {

  /** Reports the finding, unless it happens in none of the classes shown. */
  void in(BugReporter reporter) {
    place().ifPresent(place -> reporter.reportBug(bug(place)));
  }

  /**
   * Where SpotBugs is to put the bug. It looks at this place alone to decide on filters, so a
   * finding goes to the first of its places that is in a class shown.
   */
  private Optional<Location> place() {
    return Stream.concat(Stream.of(finding.location()), lastSteps().map(Step::location))
        .filter(place -> shown.contains(place.className()))
        .findFirst();
  }

  private BugInstance bug(Location place) {
    BugInstance bug =
        new BugInstance(
            BugType.of(finding.rule()),
            BugType.priority(finding.review() ? Tier.REVIEW : tier, finding.confidence()));
    bug.addClass(place.className());
    // The message of the type refers to it by its number, so it comes at the same place always.
    bug.addString(finding.message());
    if (!place.descriptor().isEmpty()) {
      bug.addMethod(method(place).getMethodDescriptor());
    }
    if (place.line() > 0) {
      bug.addSourceLine(line(place));
    }
    for (ThreadSide side : finding.threads()) {
      Step step = last(side);
      if (step.location().line() > 0) {
        bug.addSourceLine(line(step.location()));
        bug.describe(SourceLineAnnotation.ROLE_ANOTHER_INSTANCE);
      }
      bug.addString(side.name() + ": " + step.action());
    }
    return bug;
  }

  private Stream<Step> lastSteps() {
    return finding.threads().stream().map(BugReport::last);
  }

  /** The step in which a thread collides. */
  private static Step last(ThreadSide side) {
    List<Step> steps = side.steps();
    return steps.get(steps.size() - 1);
  }

  private static XMethod method(Location place) {
    String name = place.member().substring(0, place.member().indexOf('('));
    XMethod method = XFactory.createXMethod(place.className(), name, place.descriptor(), false);
    return method.isResolved()
        ? method
        : XFactory.createXMethod(place.className(), name, place.descriptor(), true);
  }

  private static SourceLineAnnotation line(Location place) {
    String file = place.sourceFile().substring(place.sourceFile().lastIndexOf('/') + 1);
    return new SourceLineAnnotation(
        place.className(), file, place.line(), place.line(), /* startBytecode= */ -1, -1);
  }
}
