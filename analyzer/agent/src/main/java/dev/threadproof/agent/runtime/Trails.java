package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The last access of each thread to one variable, in full; kept only for the fields of a plan. */
final class Trails {

  private record Kept(long epoch, Trail trail) {}

  private final Map<Integer, Kept> reads = new HashMap<>();
  private final Map<Integer, Kept> writes = new HashMap<>();

  void read(ThreadState thread, Site site) {
    reads.put(thread.slot, new Kept(thread.epoch, Trail.here(thread, site)));
  }

  void write(ThreadState thread, Site site) {
    writes.put(thread.slot, new Kept(thread.epoch, Trail.here(thread, site)));
  }

  @Nullable Trail of(long access, boolean write) {
    Kept kept = (write ? writes : reads).get(Access.slot(access));
    return kept != null && kept.epoch() == Access.epochOf(access) ? kept.trail() : null;
  }
}
