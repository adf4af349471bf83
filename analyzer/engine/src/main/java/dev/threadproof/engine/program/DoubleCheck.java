package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.facts.TestFact;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.summary.Chain;
import dev.threadproof.engine.summary.ReachedAccess;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A field tested without a lock, tested again under it, and then written under it.
 *
 * @param method the method that tests, itself or by a question of its class
 * @param first the unlocked test
 * @param second the test under the lock
 * @param write the write under the lock
 * @param publishes whether there is more to see than the field's own value: an object, or what else
 *     is written under the lock
 */
public record DoubleCheck(
    MethodId method,
    FieldId field,
    Lock lock,
    Site first,
    Site second,
    Site write,
    boolean publishes) {

  /**
   * Looks for the pattern in one method: the test under the lock and the write may lie in callees.
   */
  static List<DoubleCheck> in(MethodId method, List<ReachedAccess> accesses, List<TestFact> tests) {
    List<DoubleCheck> found = new ArrayList<>();
    for (TestFact outer : tests) {
      FieldId field = outer.present() ? Access.fieldOf(outer.value()) : null;
      if (field != null && found.stream().noneMatch(d -> d.field().equals(field))) {
        List<ReachedAccess> same =
            accesses.stream()
                .filter(a -> !a.access().content() && a.access().location().equals(outer.value()))
                .toList();
        check(same, tests, outer)
            .map(c -> c.in(method, field, !isAlone(c, field, accesses)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Where the pattern is. */
  private record Shape(Lock lock, Site first, Site second, Site write) {

    DoubleCheck in(MethodId method, FieldId field, boolean publishes) {
      return new DoubleCheck(method, field, lock, first, second, write, publishes);
    }
  }

  /** Whether the field is no reference and nothing but it is written under the lock. */
  private static boolean isAlone(Shape check, FieldId field, List<ReachedAccess> accesses) {
    return field.descriptor().length() == 1
        && accesses.stream()
            .map(ReachedAccess::access)
            .filter(a -> a.write() && a.locks().contains(check.lock()))
            .allMatch(a -> field.equals(a.field()) && !a.content());
  }

  private static Optional<Shape> check(
      List<ReachedAccess> accesses, List<TestFact> tests, TestFact outer) {
    for (ReachedAccess write : accesses) {
      boolean guarded = excluded(write.access().locks(), outer.locks());
      if (!sets(write)
          || guarded
          || isReadUnder(write.access().locks(), accesses, outer)
          || at(write) < outer.site().insn()
          || !outer.unset().test(at(write))) {
        continue;
      }
      for (Lock lock : write.access().locks()) {
        Optional<ReachedAccess> second =
            accesses.stream()
                .filter(a -> !a.access().write() && a.access().locks().contains(lock))
                .filter(a -> at(a) > outer.site().insn() && at(a) <= at(write))
                .filter(a -> a.chain() == null ? isTested(tests, a) : isWhole(a, write))
                .findFirst();
        if (second.isPresent() && !outer.locks().contains(lock)) {
          Site first = read(accesses, outer).orElse(outer.site());
          return Optional.of(
              new Shape(lock, first, second.get().access().site(), write.access().site()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether something is put into the field, by the method or by one that it calls itself: what
   * lies further away belongs to something else.
   */
  private static boolean sets(ReachedAccess access) {
    Root written = access.access().operand().root();
    boolean taken =
        written instanceof Root.Null || (written instanceof Root.Int i && i.value() == 0);
    return access.access().write() && !taken && Chain.sites(access.chain()).size() <= 1;
  }

  /** Whether the value read under the lock is what the second test tests. */
  private static boolean isTested(List<TestFact> tests, ReachedAccess read) {
    return tests.stream()
        .filter(t -> t.present() && t.value().equals(read.access().location()))
        .anyMatch(t -> t.site().insn() >= read.access().site().insn());
  }

  /** Whether the second test and the write are both made by one and the same callee. */
  private static boolean isWhole(ReachedAccess read, ReachedAccess write) {
    return write.chain() != null
        && Chain.sites(read.chain()).equals(Chain.sites(write.chain()))
        && read.access().site().method().equals(write.access().site().method());
  }

  /** Whether a callee reads what the first test tests, under a lock that is held at the write. */
  private static boolean isReadUnder(
      List<Lock> writing, List<ReachedAccess> accesses, TestFact outer) {
    return accesses.stream()
        .filter(a -> !a.access().write() && at(a) <= outer.site().insn())
        .max(Comparator.comparingInt(DoubleCheck::at))
        .filter(a -> a.chain() != null && excluded(writing, a.access().locks()))
        .isPresent();
  }

  /** The read whose value the first test tests. */
  private static Optional<Site> read(List<ReachedAccess> accesses, TestFact outer) {
    return accesses.stream()
        .filter(a -> !a.access().write() && a.chain() == null)
        .map(a -> a.access().site())
        .filter(s -> s.insn() <= outer.site().insn())
        .max(Comparator.comparingInt(Site::insn));
  }

  /** Whether the first test is kept apart from the write: by the lock itself or its read lock. */
  private static boolean excluded(List<Lock> writing, List<Lock> testing) {
    return writing.stream().anyMatch(w -> testing.stream().anyMatch(w::excludes));
  }

  private static int at(ReachedAccess access) {
    return access.chain() == null ? access.access().site().insn() : access.chain().call().insn();
  }
}
