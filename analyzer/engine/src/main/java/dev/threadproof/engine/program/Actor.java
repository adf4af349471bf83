package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.summary.ThreadSummary;
import java.util.List;

/** Who makes an access. */
public sealed interface Actor {

  /** The method whose code the thread runs here. */
  MethodId method();

  /**
   * A thread or task that the program starts.
   *
   * @param start where it is started
   * @param bodies what it runs
   * @param via the library method that it was handed to
   * @param repeated whether several of it may run at once
   */
  record Started(Site start, List<MethodId> bodies, MethodId via, boolean repeated)
      implements Actor {

    public Started {
      bodies = List.copyOf(bodies);
    }

    static Started of(ThreadSummary thread) {
      return new Started(
          thread.start(), thread.bodies(), thread.spawn().via(), thread.spawn().repeated());
    }

    @Override
    public MethodId method() {
      return bodies.isEmpty() ? start.method() : bodies.get(0);
    }
  }

  /** The thread that started others and goes on. */
  record Starter(MethodId method) implements Actor {}

  /** The program's main thread. */
  record Main(MethodId method) implements Actor {}

  /** Somebody who calls a method of a class that is open to all. */
  record Caller(MethodId method) implements Actor {}
}
