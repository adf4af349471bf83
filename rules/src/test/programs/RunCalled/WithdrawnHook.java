package runcalled;

import java.util.ArrayList;
import java.util.List;

/** A shutdown hook that is taken back is never started: whoever runs it wants its code now. */
public final class WithdrawnHook {

  private final List<Thread> hooks = new ArrayList<>();

  public void add(Runnable task) {
    Thread hook = new Thread(task);
    Runtime.getRuntime().addShutdownHook(hook);
    hooks.add(hook);
  }

  public void runNow() {
    for (Thread hook : hooks) {
      Runtime.getRuntime().removeShutdownHook(hook);
      hook.run();
    }
  }

  public void runAll() {
    for (Thread hook : hooks) {
      hook.run(); // EXPECT: RunCalled
    }
  }
}
