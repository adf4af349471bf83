package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Labels;
import dev.threadproof.agent.runtime.Stacks;
import dev.threadproof.agent.runtime.output.JsonLine;
import dev.threadproof.agent.runtime.output.Trace;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Writes the threads of a run that came to a standstill. */
final class Standstill {

  private Standstill() {}

  static void write(List<Blocked> blocked) {
    for (Blocked one : blocked) {
      Object blocker = LockSupport.getBlocker(one.thread());
      Trace.write(
          new JsonLine("stuck")
              .put("level", "failed")
              .put("thread", one.thread().getName())
              .put("waits-on", blocker == null ? "a monitor" : Labels.of(blocker))
              .put("stack", Stacks.of(one.thread()))
              .put("why", "no thread can move that could let it go on"));
    }
  }
}
