package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which synchronisation variables a method writes where, and what it arrives at last. */
final class OrderRecorder {

  private record Release(int at, FieldId variable) {}

  private final Set<Release> releases = new LinkedHashSet<>();
  private final Map<Path, Integer> arrivals = new LinkedHashMap<>();
  private final Set<FieldId> taken = new HashSet<>();
  private final Set<FieldId> given = new HashSet<>();

  /** A synchronisation variable is written. */
  void released(int at, FieldId variable) {
    releases.add(new Release(at, variable));
  }

  /** Those may go on who wait for the object. */
  void arrived(int at, Path object) {
    arrivals.merge(object, at, Math::max);
  }

  /** A permit of the semaphore in the field is taken or given back. */
  void permit(FieldId semaphore, boolean take) {
    (take ? taken : given).add(semaphore);
  }

  /**
   * What surely comes before an instruction and may come after it. A semaphore that the method both
   * takes and gives back orders nothing beyond what it excludes.
   */
  Order order(int at, Set<FieldId> read) {
    Set<FieldId> later = new HashSet<>();
    for (Release release : releases) {
      if (release.at() > at) {
        later.add(release.variable());
      }
    }
    Set<FieldId> before = signals(read);
    return later.isEmpty() && before.isEmpty() ? Order.NONE : new Order(before, later);
  }

  /** The variables without the semaphores that are used as locks. */
  Set<FieldId> signals(Set<FieldId> read) {
    if (read.stream().noneMatch(this::isReturned)) {
      return read;
    }
    Set<FieldId> signals = new HashSet<>(read);
    signals.removeIf(this::isReturned);
    return signals;
  }

  private boolean isReturned(FieldId variable) {
    return taken.contains(variable) && given.contains(variable);
  }

  /** The locks without permits that are given back by somebody else, which exclude nobody. */
  List<Lock> excluding(List<Lock> held) {
    if (held.stream().allMatch(this::excludes)) {
      return held;
    }
    return held.stream().filter(this::excludes).toList();
  }

  private boolean excludes(Lock lock) {
    FieldId field = Access.fieldOf(lock.path());
    return lock.kind() != Lock.Kind.PERMIT || field == null || given.contains(field);
  }

  Set<FieldId> written() {
    Set<FieldId> written = new HashSet<>();
    releases.forEach(r -> written.add(r.variable()));
    return Set.copyOf(written);
  }

  /**
   * The objects at which the method arrives when its work is done. What is written after the last
   * arrival at a field's latch does not end with it; the order of the writes before is known from
   * the variable.
   *
   * @param lastWrite the last instruction that writes what others may see, -1 for none
   */
  List<Path> arrivals(int lastWrite) {
    List<Path> done = new ArrayList<>();
    arrivals.forEach(
        (object, at) -> {
          if (at >= lastWrite || Access.fieldOf(object) == null) {
            done.add(object);
          }
        });
    return done;
  }
}
