package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadPoolExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the schedule alone, and sees whether in the end nothing is left but threads of pools that
 * wait for tasks. They keep the JVM alive, and nobody is there to give them one or to shut them
 * down.
 */
final class LeftPoolStrategy extends Strategy {

  /** A pool, and where it was made. */
  private record Made(ThreadPoolExecutor pool, Site site) {

    boolean lives() {
      return !pool.isShutdown() && pool.getPoolSize() > 0;
    }
  }

  private final List<Made> made = new ArrayList<>();

  LeftPoolStrategy(Run run) {
    super(run);
  }

  // A pool within a wrapper may be shut down when the wrapper is no longer reachable.
  @Override
  void afterCall(Track self, Site site, @Nullable Object result) {
    if (run.index().roles(site) != 0
        && result instanceof ThreadPoolExecutor pool
        && pool.getClass().getClassLoader() == null) {
      synchronized (made) {
        made.add(new Made(pool, site));
      }
    }
  }

  @Override
  void still(List<Blocked> blocked) {
    if (!blocked.isEmpty()) {
      return;
    }
    synchronized (made) {
      for (Made one : made) {
        if (one.lives()) {
          run.verdict()
              .is(
                  Outcome.FAILED,
                  "nothing is left but threads that wait for tasks, those of the pool made at "
                      + one.site.frame()
                      + " among them: nobody can shut it down, and the JVM does not end");
          return;
        }
      }
    }
  }
}
