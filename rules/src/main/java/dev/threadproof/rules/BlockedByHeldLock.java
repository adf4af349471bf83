package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.path.LockName;
import dev.threadproof.engine.program.BlockedJoin;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import java.util.List;

/** A wait for a thread that needs the lock which the waiter holds. */
@AutoService(Rule.class)
public final class BlockedByHeldLock implements Rule {

  @Override
  public String summary() {
    return "A thread waits for another to end while it holds a lock that the other needs to get"
        + " there.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.protocol().blockedJoins().stream().map(b -> finding(program, b)).toList();
  }

  private static Finding finding(Program program, BlockedJoin blocked) {
    LockName lock = blocked.lock();
    boolean own =
        lock.kind() != LockName.Kind.OBJECT || lock.owner().equals(blocked.join().method().owner());
    return new SiteFinding(program, "BlockedByHeldLock", blocked.join())
        .as(own ? Confidence.LIKELY : Confidence.POSSIBLE)
        .says(
            "%s holds %s and waits for a thread that needs it in %s: neither goes on."
                .formatted(
                    SiteFinding.method(blocked.join()),
                    lock.text(),
                    Names.shortName(blocked.taker())))
        .because(
            "the thread runs %s, which takes %s or calls what does"
                .formatted(Names.shortName(blocked.body()), lock.text()))
        .falseIf(
            "the thread is past that point whenever it is waited for, or it is another object's"
                + " lock")
        .mend("wait after the lock has been given back")
        .about(lock.text());
  }
}
