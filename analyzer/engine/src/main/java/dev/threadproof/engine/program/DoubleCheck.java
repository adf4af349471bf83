package dev.threadproof.engine.program;

import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.facts.TestFact;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.path.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field tested without a lock, tested again under it, and then written under it.
 *
 * @param first the unlocked test
 * @param second the test under the lock
 * @param write the write under the lock
 */
public record DoubleCheck(FieldId field, Lock lock, Site first, Site second, Site write) {

  static List<DoubleCheck> in(List<Access> accesses, List<TestFact> tests) {
    List<DoubleCheck> found = new ArrayList<>();
    for (TestFact outer : tests) {
      FieldId field = Access.fieldOf(outer.value());
      if (field == null || found.stream().anyMatch(d -> d.field().equals(field))) {
        continue;
      }
      for (TestFact inner : tests) {
        if (inner.value().equals(outer.value()) && inner.site().insn() > outer.site().insn()) {
          check(accesses, outer, inner, field).ifPresent(found::add);
          break;
        }
      }
    }
    return found;
  }

  private static Optional<DoubleCheck> check(
      List<Access> accesses, TestFact outer, TestFact inner, FieldId field) {
    for (Lock lock : inner.locks()) {
      if (outer.locks().contains(lock)) {
        continue;
      }
      for (Access access : accesses) {
        boolean later = access.site().insn() > inner.site().insn();
        if (access.write()
            && !access.content()
            && later
            && access.location().equals(outer.value())
            && access.locks().contains(lock)) {
          return Optional.of(
              new DoubleCheck(field, lock, outer.site(), inner.site(), access.site()));
        }
      }
    }
    return Optional.empty();
  }
}
