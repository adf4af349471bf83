package dev.threadproof.rules;

import dev.threadproof.engine.facts.Leak;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.program.LeakedLock;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** Leaked locks in words. */
final class LeakText {

  private final Program program;
  private final LeakedLock leak;
  private final String thing;
  private final String mend;

  LeakText(Program program, LeakedLock leak) {
    this(
        program,
        leak,
        leak.lock().toString(),
        "release it in a finally block: lock(); try { … } finally { unlock(); }");
  }

  /**
   * A leak of something that is not called a lock.
   *
   * @param thing what is kept
   * @param mend what to do
   */
  LeakText(Program program, LeakedLock leak, String thing, String mend) {
    this.program = program;
    this.leak = leak;
    this.thing = thing;
    this.mend = mend;
  }

  String method() {
    return Names.shortName(leak.acquired().method());
  }

  Finding finding(String rule, Confidence confidence, String message, String evidence) {
    Location location = program.names().location(leak.acquired());
    Leak way = leak.ways().get(0);
    ThreadSide holder =
        new ThreadSide(
            "thread A",
            "a caller → " + method(),
            List.of(
                new Step(location, "takes " + thing),
                new Step(program.names().location(way.exit()), exit(way))));
    ThreadSide waiter =
        new ThreadSide(
            "thread B",
            "any other caller → " + method(),
            List.of(new Step(location, "wants " + thing + " and waits for ever")));
    Finding told = told(rule, confidence, message, evidence, List.of(holder, waiter));
    return leak.doubtful() ? told.forReview() : told;
  }

  private Finding told(
      String rule,
      Confidence confidence,
      String message,
      String evidence,
      List<ThreadSide> threads) {
    Location location = program.names().location(leak.acquired());
    String member = leak.acquired().method().name() + leak.acquired().method().descriptor();
    return new Finding(
        rule,
        confidence,
        location,
        message,
        threads,
        List.of(evidence),
        "it is meant to stay taken, or somebody else gives it back",
        mend,
        List.of(location.className() + "#" + member, leak.lock().name().text()));
  }

  private String exit(Leak way) {
    return switch (way.way()) {
      case RETURN -> "returns with " + thing + " held";
      case THROW -> "throws with " + thing + " held";
      case CALL, UNSEEN -> "a call throws, with " + thing + " held";
      case IMPLICIT, UNLIKELY -> "an exception here leaves with " + thing + " held";
    };
  }
}
