package dev.threadproof.spotbugs;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Tier;
import edu.umd.cs.findbugs.Priorities;
import java.util.Locale;

/** What SpotBugs calls our rules, and how it weighs them. */
public final class BugType {

  /** The bug code, with which every type begins. */
  public static final String CODE = "TP";

  /** The core category for threads and locks. */
  public static final String CATEGORY = "MT_CORRECTNESS";

  private BugType() {}

  /** {@code TP_LOCK_LEAK} for {@code LockLeak}. */
  public static String of(String rule) {
    return CODE + "_" + rule.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  /**
   * The rank of a rule's surest findings, from 1, the scariest, to 20; SpotBugs adds 2 for medium
   * and 5 for low confidence. Gate rules so come out as scary, the others as troubling.
   */
  public static int rank(Tier tier) {
    return tier == Tier.GATE ? 5 : 10;
  }

  /** A finding's confidence in SpotBugs' scale: only what is likely of a gate rule is high. */
  static int priority(Tier tier, Confidence confidence) {
    int priority =
        confidence == Confidence.POSSIBLE ? Priorities.NORMAL_PRIORITY : Priorities.HIGH_PRIORITY;
    return tier == Tier.GATE ? priority : priority + 1;
  }
}
