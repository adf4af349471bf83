package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Labels;
import dev.threadproof.agent.runtime.Sites;
import dev.threadproof.agent.runtime.Stacks;
import dev.threadproof.agent.runtime.output.JsonLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds threads that wait for each other's locks. A thread that waits for a lock gives none back
 * meanwhile, so a cycle of such threads lasts for ever.
 */
final class Deadlocks {

  private static final LockGraph.Wish WANTED =
      new LockGraph.Wish() {
        @Override
        public Track.@Nullable Wanted of(Track track) {
          return track.wanted();
        }
      };

  private final Tracks tracks;
  private List<Track> last = List.of();
  private List<Long> lastSteps = List.of();

  Deadlocks(Tracks tracks) {
    this.tracks = tracks;
  }

  /** The threads of a cycle that was there the last time already; empty if there is none. */
  List<Track> lasting() {
    List<Track> cycle = find();
    List<Long> steps = steps(cycle);
    boolean lasts = cycle.equals(last) && steps.equals(lastSteps);
    last = cycle;
    lastSteps = steps;
    return lasts ? cycle : List.of();
  }

  private List<Track> find() {
    List<Track> all = tracks.all();
    for (Track start : all) {
      if (start.wanted() == null) {
        continue;
      }
      List<Track> cycle = LockGraph.cycle(start, all, WANTED);
      if (!cycle.isEmpty() && lasts(cycle, all)) {
        return cycle;
      }
    }
    return List.of();
  }

  // The threads were looked at one after another. Each that has not moved since, has not moved in
  // between: then there was a moment at which all of it was true at once.
  private static boolean lasts(List<Track> cycle, List<Track> all) {
    List<Long> steps = steps(cycle);
    if (!LockGraph.cycle(cycle.get(0), all, WANTED).equals(cycle)) {
      return false;
    }
    for (Track track : cycle) {
      Thread.State state = track.thread.getState();
      if (state != Thread.State.BLOCKED && state != Thread.State.WAITING) {
        return false;
      }
    }
    return steps(cycle).equals(steps);
  }

  private static List<Long> steps(List<Track> tracks) {
    List<Long> steps = new ArrayList<>();
    for (Track track : tracks) {
      steps.add(track.steps());
    }
    return steps;
  }

  /** The cycle as an event. */
  static JsonLine event(List<Track> cycle) {
    JsonLine event = new JsonLine("deadlock").put("level", "failed").openArray("threads");
    for (Track track : cycle) {
      List<String> owns = new ArrayList<>();
      for (Track.Held held : track.held()) {
        owns.add(Labels.of(held.lock) + " taken at " + Sites.get(held.site).frame());
      }
      Track.Wanted wanted = track.wanted();
      event
          .openObject()
          .put("thread", track.thread.getName())
          .put("owns", owns)
          .put("waits-for", wanted == null ? "" : Labels.of(wanted.lock()))
          .put("stack", Stacks.of(track.thread))
          .closeObject();
    }
    return event.closeArray();
  }
}
