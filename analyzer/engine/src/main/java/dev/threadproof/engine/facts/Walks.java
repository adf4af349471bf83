package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Variables that go from one object to the next in a loop, as along a list or down a tree: in the
 * method such a variable is one unknown value, to callers it is told as something found on a walk
 * from where the loop began. That tells what is touched, not which of several objects.
 */
public final class Walks {

  /** A variable that is given more values than this is not followed. */
  private static final int MAX_SOURCES = 8;

  /** What has flowed into a name that stands for several values, or for an earlier one. */
  private final Map<Root, Set<Path>> sources = new HashMap<>();

  /** Two values meet under the name. */
  void met(Root name, Path a, Path b) {
    Set<Path> all = sources.computeIfAbsent(name, n -> new LinkedHashSet<>());
    if (all.size() <= MAX_SOURCES) {
      all.add(a);
      all.add(b);
    }
  }

  /** The name of a value after the field it was read from has been assigned. */
  Path stale(Path value, int at) {
    if (value.isWide()) {
      return Path.WIDE;
    }
    Root name = new Root.Result(at);
    met(name, value, value);
    return Path.of(name, value.type());
  }

  /** The locks by the names that callers know. */
  public List<Lock> named(List<Lock> locks) {
    for (Lock lock : locks) {
      if (isNew(lock.path())) {
        return locks.stream().map(l -> l.at(named(l.path()))).toList();
      }
    }
    return locks;
  }

  /** The path by the name that callers know when it leads over an object met on a walk. */
  public Path named(Path path) {
    Path start = isNew(path) ? start(path.root()) : null;
    if (start == null) {
      return path;
    }
    return path.isBare()
        ? start.walked(path.type())
        : path.rebase(start.walked("Ljava/lang/Object;"));
  }

  private boolean isNew(Path path) {
    return path.root() instanceof Root.Merge && sources.containsKey(path.root());
  }

  /**
   * The one path that a walk begins at; null when the variable does not walk, or begins at several.
   * What begins at an object made here is left as it is: who knows such an object is told by its
   * own name.
   */
  private @Nullable Path start(Root variable) {
    List<Path> starts = new ArrayList<>();
    boolean advances = false;
    Set<Root> seen = new HashSet<>(Set.of(variable));
    Deque<Root> work = new ArrayDeque<>(seen);
    while (!work.isEmpty()) {
      Set<Path> all = sources.getOrDefault(work.remove(), Set.of());
      if (all.size() > MAX_SOURCES) {
        return null;
      }
      for (Path source : all) {
        Root root = source.root();
        if (!isInside(root)) {
          starts.add(source.withoutIndices());
        } else if (seen.add(root)) {
          work.add(root);
        }
        advances |= !source.isBare() && isInside(root);
      }
    }
    return advances ? first(starts) : null;
  }

  /**
   * The path with which all begin: the first steps of a walk are seen before it is known as one.
   */
  private static @Nullable Path first(List<Path> starts) {
    for (Path start : starts) {
      boolean shared = start.root() instanceof Root.Param || start.root() instanceof Root.Static;
      if (shared && starts.stream().allMatch(s -> s.startsWith(start))) {
        return start;
      }
    }
    return null;
  }

  /**
   * Whether the name stands for something found on a walk. A value that had its name before the
   * field was assigned that it was read from is so only if it was found there: one that was taken
   * out before may have been taken from all others.
   */
  private boolean isInside(Root name) {
    return name instanceof Root.Merge
        || (name instanceof Root.Result
            && sources.getOrDefault(name, Set.of()).stream()
                .anyMatch(s -> s.root() instanceof Root.Merge));
  }
}
