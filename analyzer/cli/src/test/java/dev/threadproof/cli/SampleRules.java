package dev.threadproof.cli;

import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.program.Program;
import dev.threadproof.rules.Rule;
import java.util.List;

/** Rules whose answer does not depend on the program; tests ask for them by name. */
public final class SampleRules {

  private SampleRules() {}

  private abstract static class Sample implements Rule {

    private final Tier tier;

    Sample(Tier tier) {
      this.tier = tier;
    }

    @Override
    public String summary() {
      return "says something about every program";
    }

    @Override
    public Tier tier() {
      return tier;
    }

    List<Finding> one(Confidence confidence) {
      String rule = getClass().getSimpleName();
      return List.of(
          new Finding(
              rule,
              confidence,
              new Location("demo.Demo", "run()", "()V", "demo/Demo.java", 3),
              rule + " speaks",
              List.of(),
              List.of(),
              "",
              "",
              List.of("demo.Demo", "run()")));
    }
  }

  /** An error. */
  public static final class AlwaysLikely extends Sample {
    public AlwaysLikely() {
      super(Tier.GATE);
    }

    @Override
    public List<Finding> check(Program program) {
      return one(Confidence.LIKELY);
    }
  }

  /** A warning. */
  public static final class AlwaysPossible extends Sample {
    public AlwaysPossible() {
      super(Tier.GATE);
    }

    @Override
    public List<Finding> check(Program program) {
      return one(Confidence.POSSIBLE);
    }
  }

  /** A note. */
  public static final class AlwaysReview extends Sample {
    public AlwaysReview() {
      super(Tier.REVIEW);
    }

    @Override
    public List<Finding> check(Program program) {
      return one(Confidence.LIKELY);
    }
  }

  /** A defect of our own. */
  public static final class Crashing extends Sample {
    public Crashing() {
      super(Tier.OPT);
    }

    @Override
    public List<Finding> check(Program program) {
      throw new IllegalStateException("the rule broke");
    }
  }

  /** A heap that is too small. */
  public static final class OutOfHeap extends Sample {
    public OutOfHeap() {
      super(Tier.OPT);
    }

    @Override
    public List<Finding> check(Program program) {
      throw new OutOfMemoryError("Java heap space");
    }
  }
}
