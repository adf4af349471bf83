package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.output.JsonLine;
import dev.threadproof.agent.runtime.output.Trace;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deadlocks that have happened: a cycle of threads, each of which owns what the one before it waits
 * for without limit. The last thread to ask sees the whole cycle, for each marks what it wants
 * before it looks; and nobody in it can give anything back any more, so it needs no time-out.
 */
final class Deadlocks {

  private static final int MAX = 64;

  private Deadlocks() {}

  /**
   * Looks for a cycle through this thread, which is about to wait for the lock; others have seen
   * that.
   */
  static void check(ThreadState thread, LockState wanted) {
    ThreadState owner = wanted.owner();
    if (owner == null || owner == thread || thread.holds.count() == 0) {
      return;
    }
    List<ThreadState> cycle = new ArrayList<>();
    cycle.add(thread);
    while (owner != null && owner != thread) {
      if (cycle.contains(owner) || cycle.size() == MAX) {
        return;
      }
      cycle.add(owner);
      LockState next = owner.wanted;
      owner = next == null ? null : next.owner();
    }
    if (owner == thread && lasts(cycle)) {
      report(cycle);
    }
  }

  /**
   * Whether the cycle, whose threads were looked at one after the other, is there at one moment.
   * The last thread wants what this one has, and so can give nothing back any more; then the one
   * before it wants what the last one has, and so on back to this thread.
   */
  private static boolean lasts(List<ThreadState> cycle) {
    for (int i = cycle.size() - 1; i >= 0; i--) {
      ThreadState next = cycle.get((i + 1) % cycle.size());
      VarHandle.acquireFence();
      LockState wanted = cycle.get(i).wanted;
      if (wanted == null || wanted.owner() != next) {
        return false;
      }
    }
    return true;
  }

  private static void report(List<ThreadState> cycle) {
    JsonLine line = new JsonLine("deadlock").put("level", "failed").openArray("threads");
    for (ThreadState thread : cycle) {
      line.openObject().put("thread", thread.thread.getName());
      line.put("owns", thread.holds.labels());
      @Nullable LockState wanted = thread.wanted;
      line.put("waits-for", wanted == null ? "?" : wanted.label());
      line.put("stack", Stacks.of(thread.thread)).closeObject();
    }
    Trace.write(line.closeArray());
    Hooks.steering().witnessed("deadlock");
  }
}
