package dev.threadproof.agent.runtime.steer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who waits for whom. */
final class LockGraph {

  /** What a thread waits for, or is about to. */
  interface Wish {
    Track.@Nullable Wanted of(Track track);
  }

  private LockGraph() {}

  /**
   * A cycle through a thread: each waits for a lock that the next one has, the last for one that
   * the first has.
   *
   * @return the threads in that order, empty if there is no cycle
   */
  static List<Track> cycle(Track start, List<Track> all, Wish wish) {
    List<Track> path = new ArrayList<>();
    return search(start, start, all, wish, path) ? path : List.of();
  }

  private static boolean search(
      Track at, Track start, List<Track> all, Wish wish, List<Track> path) {
    Track.Wanted wanted = wish.of(at);
    if (wanted == null || path.contains(at)) {
      return false;
    }
    path.add(at);
    for (Track owner : all) {
      if (owner.keeps(wanted) && (owner == start || search(owner, start, all, wish, path))) {
        return true;
      }
    }
    path.remove(path.size() - 1);
    return false;
  }
}
