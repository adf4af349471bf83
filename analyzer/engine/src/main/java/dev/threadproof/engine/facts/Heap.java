package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a method put where, whatever the order: enough to find the object behind a field of an
 * object made here.
 */
public final class Heap {

  private static final int MAX_VALUES = 8;
  private static final int MAX_REACHED = 64;

  private final Map<Path, Set<Path>> stores = new LinkedHashMap<>();

  private final Walks walks = new Walks();

  /** By allocation site, what was stored anywhere in the object. */
  private final Map<Integer, List<Path>> inside = new HashMap<>();

  void store(Path location, Path value) {
    if (!value.isReference() || value.root() instanceof Root.Null || value.equals(location)) {
      return;
    }
    Set<Path> values =
        stores.computeIfAbsent(location.withoutIndices(), k -> new LinkedHashSet<>());
    if (values.size() < MAX_VALUES && values.add(value)) {
      if (location.root() instanceof Root.Alloc alloc) {
        inside.computeIfAbsent(alloc.site(), k -> new ArrayList<>(2)).add(value);
      }
    }
  }

  /** The variables that walk from one object to the next. */
  public Walks walks() {
    return walks;
  }

  /** Whether anything is stored in an object made here, so that it may be found by two names. */
  boolean hasInside() {
    return !inside.isEmpty();
  }

  /** The values stored at a path. */
  public Set<Path> at(Path location) {
    return stores.getOrDefault(location.withoutIndices(), Set.of());
  }

  /** All stores. */
  public List<Store> all() {
    List<Store> all = new ArrayList<>();
    for (Map.Entry<Path, Set<Path>> store : stores.entrySet()) {
      for (Path value : store.getValue()) {
        all.add(new Store(store.getKey(), value));
      }
    }
    return all;
  }

  /** The path with fields of objects made here replaced by the only value ever stored in them. */
  public Path resolve(Path path) {
    Path current = path;
    for (int round = 0; round < 4; round++) {
      Path next = once(current);
      if (next.equals(current)) {
        return current;
      }
      current = next.as(path.type());
    }
    return current;
  }

  /**
   * The location of an access under the name of the object that has the field, or of the container;
   * never the value that the field holds.
   */
  public Path locate(Path location, boolean content) {
    Path owner = content ? null : location.parent();
    if (owner == null || !(location.last().orElse(null) instanceof Selector.Field field)) {
      return resolve(location);
    }
    Path resolved = resolve(owner);
    if (resolved.equals(owner)) {
      return location;
    }
    Path located = resolved.field(field.id());
    return located.isBare() ? Path.any(owner.type()).field(field.id()) : located;
  }

  private Path once(Path path) {
    if (!(path.root() instanceof Root.Alloc) || stores.isEmpty()) {
      return path;
    }
    Path prefix = path;
    List<Selector> rest = new ArrayList<>();
    List<String> types = new ArrayList<>();
    while (!prefix.isBare()) {
      Set<Path> values = at(prefix);
      if (values.size() == 1) {
        Path result = values.iterator().next();
        for (int i = 0; i < rest.size(); i++) {
          result = result.then(rest.get(i), types.get(i));
        }
        return result;
      }
      rest.add(0, prefix.last().orElseThrow());
      types.add(0, prefix.type());
      Path parent = prefix.parent();
      if (parent == null) {
        break;
      }
      prefix = parent;
    }
    return path;
  }

  /** The object, what was stored where the path says, and their content. */
  Set<Path> reach(Path from) {
    Set<Path> reached = new LinkedHashSet<>();
    List<Path> work = new ArrayList<>(List.of(from, resolve(from)));
    while (!work.isEmpty() && reached.size() < MAX_REACHED) {
      Path path = work.remove(work.size() - 1);
      if (reached.add(path)) {
        work.addAll(at(path));
        work.addAll(at(path.element("Ljava/lang/Object;")));
      }
    }
    return reached;
  }

  /** The allocation sites of objects that can be got from an object, it included. */
  Set<Integer> sites(Path value) {
    if (!(value.root() instanceof Root.Alloc) && !(value.root() instanceof Root.Lambda)) {
      return Set.of();
    }
    Set<Integer> sites = new LinkedHashSet<>();
    List<Path> work = new ArrayList<>(List.of(value));
    Set<Path> seen = new LinkedHashSet<>();
    while (!work.isEmpty() && seen.size() < MAX_REACHED) {
      Path path = work.remove(work.size() - 1);
      if (!seen.add(path)) {
        continue;
      }
      if (path.root() instanceof Root.Lambda lambda) {
        work.addAll(lambda.captured());
      } else if (path.root() instanceof Root.Alloc alloc) {
        if (sites.add(alloc.site())) {
          work.addAll(inside.getOrDefault(alloc.site(), List.of()));
        }
      }
    }
    return sites;
  }
}
