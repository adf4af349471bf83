package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import dev.threadproof.agent.runtime.output.JsonLine;
import dev.threadproof.agent.runtime.output.Trace;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Races found, each pair of sites once. */
final class Races {

  /** Pairs beyond are counted, not written. */
  private static final int MAX = 1000;

  private static final Set<Long> SEEN = new HashSet<>();
  private static volatile boolean stacks;
  private static int dropped;

  private Races() {}

  /**
   * The earlier of two accesses.
   *
   * @param access when and where
   * @param write whether it wrote
   * @param trail how its thread came there, if that was kept
   */
  record Pair(long access, boolean write, @Nullable Trail trail) {}

  /** Whether accesses are kept with their stacks, which costs microseconds each. */
  static boolean keepsStacks() {
    return stacks;
  }

  static void keepStacks() {
    stacks = true;
  }

  static synchronized int dropped() {
    return dropped;
  }

  static void report(
      Pair earlier, ThreadState thread, Site site, boolean write, String name, Object subject) {
    Site first = Sites.get(Access.site(earlier.access()));
    int slot = Access.slot(earlier.access());
    @Nullable String doubt =
        Doubts.about(Threads.owner(slot, Access.time(earlier.access())), thread);
    if (isNew(first, site)) {
      boolean before = thread.inside;
      thread.inside = true;
      Trace.write(event(earlier, first, thread, site, write, name, subject, doubt));
      thread.inside = before;
    }
    if (doubt == null) {
      Hooks.steering().unordered(first, site);
    } else {
      Hooks.steering().undecided(first, site, doubt);
    }
  }

  private static synchronized boolean isNew(Site first, Site second) {
    if (!SEEN.add((long) first.id() << 32 | second.id())) {
      return false;
    }
    if (SEEN.size() > MAX) {
      dropped++;
      return false;
    }
    return true;
  }

  private static JsonLine event(
      Pair earlier,
      Site first,
      ThreadState thread,
      Site site,
      boolean write,
      String name,
      Object subject,
      @Nullable String doubt) {
    int slot = Access.slot(earlier.access());
    long time = Access.time(earlier.access());
    JsonLine line = new JsonLine(doubt == null ? "race" : "undecided");
    line.put("field", name);
    if (doubt == null) {
      line.put("level", "unordered");
    } else {
      line.put("why", doubt);
    }
    line.openArray("sides");
    Trail trail = earlier.trail();
    List<String> stack = trail == null ? List.of(first.frame()) : trail.stack();
    side(line, Threads.name(slot, time), earlier.write(), stack);
    if (trail != null) {
      line.put("held", trail.held());
    }
    line.put("clock", slot + "@" + time).closeObject();
    side(line, thread.thread.getName(), write, Stacks.here(site));
    line.put("held", thread.heldLabels());
    String known = ", has seen " + slot + "@" + thread.clock.get(slot);
    line.put("clock", thread.slot + "@" + thread.time() + known).closeObject();
    return line.closeArray().put("object", Labels.of(subject));
  }

  private static void side(JsonLine line, String thread, boolean write, List<String> stack) {
    line.openObject().put("thread", thread).put("kind", write ? "write" : "read");
    line.put("stack", stack);
  }
}
