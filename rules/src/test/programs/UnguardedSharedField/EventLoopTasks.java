package unguardedsharedfield;

import java.util.concurrent.Executor;

/**
 * The executor is somebody else's and may well be an event loop: what its tasks share among
 * themselves is no race for all that is known here.
 */
public class EventLoopTasks {

  private final Executor loop;
  private int seen;

  public EventLoopTasks(Executor loop) {
    this.loop = loop;
  }

  public void first() {
    loop.execute(() -> seen++);
    loop.execute(() -> seen += 2);
  }
}
