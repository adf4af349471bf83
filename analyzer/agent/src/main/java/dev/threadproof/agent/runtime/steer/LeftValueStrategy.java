package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Hooks;
import dev.threadproof.agent.runtime.Site;
import org.jspecify.annotations.Nullable;

/**
 * Leaves the schedule alone, and sees whether a task gets out of a thread-local variable what an
 * earlier task of the same thread has put there at a point of the plan.
 */
final class LeftValueStrategy extends Strategy {

  /** What a task has put into a variable; and, while the call lasts, what it is about to put. */
  private record Left(Object variable, Object value, int task, Site site) {}

  LeftValueStrategy(Run run) {
    super(run);
  }

  @Override
  void beforeCall(Track self, Site site, @Nullable Object receiver, @Nullable Object argument) {
    if (!(receiver instanceof ThreadLocal<?>)) {
      return;
    }
    boolean sets = Aim.callee(site).equals("set");
    if (sets && run.index().roles(site) != 0 && argument != null) {
      self.note = new Left(receiver, argument, task(), site);
    } else if (sets || Aim.callee(site).equals("remove")) {
      forget(self, receiver);
    }
  }

  @Override
  void afterCall(Track self, Site site, @Nullable Object result) {
    if (self.note instanceof Left left
        && Aim.callee(site).equals("get")
        && result == left.value
        && task() > left.task) {
      run.verdict()
          .is(
              Outcome.FAILED,
              self.thread.getName()
                  + " finds at "
                  + site.frame()
                  + " what another task of this thread has set at "
                  + left.site.frame());
    }
  }

  private static void forget(Track self, Object variable) {
    if (self.note instanceof Left left && left.variable == variable) {
      self.note = null;
    }
  }

  private static int task() {
    return Hooks.current().tasksBegun();
  }
}
