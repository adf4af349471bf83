package dev.threadproof.confirm;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Result;
import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Findings as the rules make them. */
public final class Findings {

  private static final String DEPOSIT = "deposit(long)";

  private Findings() {}

  /** A counter that two callers change. */
  public static Finding race() {
    return finding(
        "UnguardedSharedField",
        deposit(7),
        List.of(
            side("thread A", step(deposit(7), "writes Account.balance with no lock held")),
            side(
                "thread B",
                step(at("Teller", "serve()", "()V", 4), "calls on"),
                step(deposit(6), "reads Account.balance holding this"))),
        List.of("Account#balance", "value"));
  }

  /** Two locks in two orders. */
  public static Finding cycle() {
    Location transfer = at("Bank", "transfer(Account, Account)", "(LAccount;LAccount;)V", 3);
    return finding(
        "InstanceOrderCycle",
        transfer,
        List.of(
            side(
                "thread A",
                step(transfer, "holds argument 1.lock"),
                step(at("Bank", "inner(Account)", "(LAccount;)V", 9), "wants argument 2.lock")),
            side("thread B", step(transfer, "wants argument 1.lock"))),
        List.of("Account.lock", "Bank"));
  }

  /** A wait that is not repeated. */
  public static Finding waiting() {
    return finding(
        "WaitNotInLoop", at("Light", "drive()", "()V", 12), List.of(), List.of("Light#drive()V"));
  }

  /** The content of a collection. */
  public static Finding content() {
    return finding(
        "UnguardedSharedField",
        deposit(7),
        List.of(side("thread A", step(deposit(7), "writes the content of Account.log"))),
        List.of("Account#log", "content"));
  }

  public static Finding finding(
      String rule, Location place, List<ThreadSide> sides, List<String> identity) {
    return new Finding(
        rule, Confidence.LIKELY, place, "It may go wrong.", sides, List.of(), "", "", identity);
  }

  static Result result(Finding finding) {
    RuleDescriptor rule = new RuleDescriptor(finding.rule(), "It flags.", Tier.GATE, "");
    return new Result(finding, rule, Map.of(), Optional.empty());
  }

  static Location at(String type, String member, String descriptor, int line) {
    return new Location(type, member, descriptor, type + ".java", line);
  }

  static ThreadSide side(String name, Step... steps) {
    return new ThreadSide(name, "a caller", List.of(steps));
  }

  static Step step(Location location, String action) {
    return new Step(location, action);
  }

  private static Location deposit(int line) {
    return at("Account", DEPOSIT, "(J)V", line);
  }
}
