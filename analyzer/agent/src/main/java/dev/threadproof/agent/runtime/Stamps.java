package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.output.JsonLine;
import dev.threadproof.agent.runtime.output.Trace;

/** Locks that are not reentrant, asked for by their own owner. */
final class Stamps {

  private Stamps() {}

  /** A thread asks for a stamped lock that it holds itself in a way that excludes the wish. */
  static void checkSelf(ThreadState thread, LockState lock, Op op) {
    boolean blocked =
        lock.owner() == thread
            || (op == Op.STAMPED_WRITE && lock.root().sharers().contains(thread));
    if (blocked) {
      JsonLine line = new JsonLine("deadlock").put("level", "failed").openArray("threads");
      line.openObject().put("thread", thread.thread.getName());
      line.put("owns", thread.holds.labels()).put("waits-for", lock.root().label());
      line.put("stack", Stacks.of(thread.thread)).closeObject();
      Trace.write(line.closeArray());
      Hooks.steering().witnessed("deadlock");
    }
  }
}
