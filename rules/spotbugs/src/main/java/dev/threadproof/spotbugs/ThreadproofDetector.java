package dev.threadproof.spotbugs;

import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import dev.threadproof.rules.Catalogue;
import edu.umd.cs.findbugs.BugReporter;
import edu.umd.cs.findbugs.Detector2;
import edu.umd.cs.findbugs.ba.AnalysisContext;
import edu.umd.cs.findbugs.classfile.ClassDescriptor;
import edu.umd.cs.findbugs.classfile.Global;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All rules in one detector. SpotBugs shows it one class after the other, but threads of one class
 * collide in another: so it notes down the classes and does its work when the pass is over.
 *
 * <p>All application classes are analysed, also those that {@code -onlyAnalyze} keeps back; only
 * findings in which one of the classes shown plays a part are reported.
 */
public final class ThreadproofDetector implements Detector2 {

  private final BugReporter reporter;
  private final Set<String> shown = ConcurrentHashMap.newKeySet();

  /**
   * A detector for one analysis.
   *
   * @param reporter where bugs go
   */
  public ThreadproofDetector(BugReporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void visitClass(ClassDescriptor classDescriptor) {
    if (AnalysisContext.currentAnalysisContext().isApplicationClass(classDescriptor)) {
      shown.add(classDescriptor.getDottedClassName());
    }
  }

  @Override
  public void finishPass() {
    if (shown.isEmpty()) {
      return;
    }
    HostClasses classes = new HostClasses(Global.getAnalysisCache());
    Program program = classes.analyze();
    program.diagnostics().stream()
        .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
        .forEach(d -> reporter.logError("Threadproof: " + d.line()));
    classes.problems().forEach(problem -> reporter.logError("Threadproof: " + problem));
    report(program);
    shown.clear();
  }

  private void report(Program program) {
    Catalogue catalogue = Catalogue.load().only(rule -> rule.tier() != Tier.OPT);
    Map<String, Tier> tiers =
        catalogue.descriptors().stream()
            .collect(Collectors.toMap(RuleDescriptor::id, RuleDescriptor::tier));
    for (Finding finding : catalogue.run(program)) {
      Tier tier = tiers.getOrDefault(finding.rule(), Tier.REVIEW);
      new BugReport(finding, tier, shown).in(reporter);
    }
  }
}
