package dev.threadproof.report;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Limit;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Outcome;
import dev.threadproof.engine.finding.ProgramRun;
import dev.threadproof.engine.finding.ProofLevel;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.ScanReport;
import dev.threadproof.engine.finding.SourcePlace;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.Suppression;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.finding.Verdict;
import dev.threadproof.engine.finding.Witnessed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hand-made reports, each with what its name says. */
public final class Reports {

  public static final RuleDescriptor ORDER =
      new RuleDescriptor(
          "InstanceOrderCycle",
          "The same code locks two instances in the order of its arguments.",
          Tier.GATE,
          """
          # InstanceOrderCycle

          Two threads that call the method with **swapped** arguments
          block each other; see [LockOrderCycle](LockOrderCycle.md).

          ```java
          void transfer(Account a, Account b) { a.lock(); b.lock(); }
          ```
          """);

  public static final RuleDescriptor LEAK =
      new RuleDescriptor("LockLeak", "A lock is not released on every path.", Tier.GATE, "");

  public static final RuleDescriptor LATER =
      new RuleDescriptor("NotifyOne", "One waiter of several kinds is woken.", Tier.REVIEW, "");

  private static final String TRANSFER = "(Lbank/Account;Lbank/Account;J)V";

  private Reports() {}

  /** Nothing was found, nothing stood in the way. */
  public static ScanReport clean() {
    return report(List.of());
  }

  /** One deadlock with two threads, and its source. */
  public static ScanReport deadlock() {
    return report(List.of(transfer()));
  }

  /** The deadlock, seen to happen; a finding without threads, seen too; and one that was not. */
  public static ScanReport proven() {
    ProgramRun run = new ProgramRun(List.of("main", "bank.Main", "2"), 7);
    List<Witnessed> trace =
        List.of(
            new Witnessed("main", bank("transfer()", 17), "owns Lock@1"),
            new Witnessed("pool-1", bank("transfer()", 17), "owns Lock@2"),
            new Witnessed("main", bank("transfer()", 18), "waits for Lock@2"),
            new Witnessed("pool-1", bank("transfer()", 18), "waits for Lock@1"));
    Verdict deadlock =
        new Verdict(
            Outcome.PROVEN,
            Optional.of(ProofLevel.FAILED),
            "two threads wait for each other",
            trace,
            Optional.of(run));
    Verdict leak =
        new Verdict(
            Outcome.PROVEN,
            Optional.of(ProofLevel.FAILED),
            "nobody gets in any more",
            List.of(new Witnessed("main", location("bank.Audit", "", "", "", 0), "takes it")),
            Optional.empty());
    List<Result> results =
        List.of(
            transfer().with(deadlock),
            bareLeak().with(leak),
            notifyOne().with(Verdict.of(Outcome.UNREACHED, "B never came").in(run)));
    ScanReport plain = report(results);
    return new ScanReport(
        plain.version(),
        plain.targets(),
        plain.rules(),
        results,
        plain.diagnostics(),
        plain.limits(),
        plain.classes(),
        Map.of("bank.Bank", "0a".repeat(32)));
  }

  /** A finding of each level, one accepted; the leak has no source, no threads and no evidence. */
  public static ScanReport several() {
    return report(List.of(notifyOne(), accepted(), bareLeak(), transfer()));
  }

  /** The same, and a target that could not be read, a remark and two limits. */
  public static ScanReport incomplete() {
    ScanReport several = several();
    return new ScanReport(
        several.version(),
        several.targets(),
        several.rules(),
        several.results(),
        List.of(
            new Diagnostic(
                Diagnostic.Severity.WARNING, "lib.jar", "not found", "calls into it are unknown"),
            new Diagnostic(
                Diagnostic.Severity.ERROR,
                "app.jar!/a/B.class",
                "truncated class file",
                "skipped")),
        List.of(
            new Limit("path-depth", "bank.Deep.get", "fields behind the third"),
            new Limit("call-targets", "bank.Bank.run", "12 of 40 targets")),
        several.classes());
  }

  /** Names that need escaping everywhere. */
  public static ScanReport odd() {
    Location place =
        location(
            "a.\"Odd\"<T>$1", "m\u00fc{0}ll\u00e9(int[])", "([I)V", "a dir/100%/\u00dc#?.java", 7);
    Location plain = location("a.B\u001b[31m", "field", "I", "a:b.java", 0);
    Finding finding =
        new Finding(
            "LockLeak",
            Confidence.POSSIBLE,
            place,
            "`x[0](1)` of \"Odd\"<T> & {0} \u65e5\u672c \u001b[2J\u202e",
            List.of(
                new ThreadSide(
                    "thread A",
                    "",
                    List.of(new Step(place, "reads a[\\i] {x}"), step(plain, "b")))),
            List.of("[link](2) and \\ and <b>"),
            "",
            "",
            List.of("a.\"Odd\"<T>$1", "m"));
    SourcePlace source =
        new SourcePlace(
            "a dir/100%/\u00dc#?.java",
            7, 3, 7, 9, 6, List.of("\tif (a)", "\t\tb(\"\u001b[2J\");"));
    return report(List.of(new Result(finding, LEAK, Map.of(place, source), Optional.empty())));
  }

  /** As many leaks, all alike but for their line and class. */
  public static ScanReport many(int count) {
    List<Result> results = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Location place = location("p.C" + i, "m()", "()V", "p/C" + i + ".java", i);
      Finding finding =
          new Finding(
              "LockLeak",
              Confidence.LIKELY,
              place,
              "C" + i + ".m may keep C" + i + ".lock.",
              List.of(
                  new ThreadSide("thread A", "C" + i + ".m", List.of(step(place, "takes lock")))),
              List.of("a call may throw"),
              "",
              "",
              List.of("p.C" + i));
      results.add(new Result(finding, LEAK, Map.of(), Optional.empty()));
    }
    return report(results);
  }

  public static ScanReport report(List<Result> results) {
    return new ScanReport(
        "0.1.0",
        List.of("app.jar"),
        List.of(ORDER, LEAK, LATER),
        results,
        List.of(),
        List.of(),
        1204);
  }

  /** What the format writes. */
  public static String written(ReportFormat format, ScanReport report) {
    StringWriter out = new StringWriter();
    try {
      format.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static Result transfer() {
    Location first = bank("transfer(Account, Account, long)", 17);
    Location second = bank("transfer(Account, Account, long)", 18);
    Finding finding =
        new Finding(
            "InstanceOrderCycle",
            Confidence.LIKELY,
            second,
            "Two transfers in opposite directions can block each other for ever.",
            List.of(
                new ThreadSide(
                    "thread A",
                    "Main.main \u2192 Bank.transfer(a, b)",
                    List.of(step(first, "takes a.lock"), step(second, "wants b.lock, held by B"))),
                new ThreadSide(
                    "thread B",
                    "pool worker \u2192 Bank.transfer(b, a)",
                    List.of(step(first, "takes b.lock"), step(second, "wants a.lock, held by A")))),
            List.of(
                "line 18 is reached with one lock held, from 2 thread roots",
                "no common lock; the instances may be swapped"),
            "no two transfers ever share both accounts",
            "take the two locks in a fixed order (for instance by account id)",
            List.of("bank.Bank", "transfer", "Account.lock"));
    SourcePlace source =
        new SourcePlace(
            "src/main/java/bank/Bank.java",
            18,
            5,
            18,
            19,
            16,
            List.of(
                "  void transfer(Account from, Account to, long amount) {",
                "    from.lock.lock();",
                "    to.lock.lock();",
                "    try {"));
    return new Result(finding, ORDER, Map.of(second, source), Optional.empty());
  }

  private static Result bareLeak() {
    return new Result(
        bare(
            "LockLeak",
            location("bank.Audit", "", "", "bank/Audit.java", 0),
            "Audit keeps a lock."),
        LEAK,
        Map.of(),
        Optional.empty());
  }

  private static Result accepted() {
    return new Result(
        bare("LockLeak", bank("close()", 40), "Bank.close may keep Bank.lock."),
        LEAK,
        Map.of(),
        Optional.of(new Suppression("comment at bank/Bank.java:39", "the program ends here")));
  }

  private static Result notifyOne() {
    return new Result(
        bare("NotifyOne", bank("wake()", 51), "Bank.wake wakes one of two kinds of waiters."),
        LATER,
        Map.of(),
        Optional.empty());
  }

  private static Finding bare(String rule, Location place, String message) {
    return new Finding(
        rule,
        Confidence.POSSIBLE,
        place,
        message,
        List.of(),
        List.of(),
        "",
        "",
        List.of(place.className(), place.member()));
  }

  private static Location bank(String member, int line) {
    return location(
        "bank.Bank",
        member,
        member.startsWith("transfer") ? TRANSFER : "()V",
        "bank/Bank.java",
        line);
  }

  private static Location location(
      String type, String member, String descriptor, String file, int line) {
    return new Location(type, member, descriptor, file, line);
  }

  private static Step step(Location place, String action) {
    return new Step(place, action);
  }
}
