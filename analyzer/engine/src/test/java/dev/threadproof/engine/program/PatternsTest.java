package dev.threadproof.engine.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.path.Lock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Locks handed to callers, double-checked fields, classes that work like a monitor. */
final class PatternsTest {

  private static final Scanned HANDOVER =
      Scanned.of(
          """
          import java.util.concurrent.locks.*;
          class Hands {
            final Lock lock = new ReentrantLock(); int n;
            void always() { lock.lock(); n++; }
            boolean told() { if (lock.tryLock()) { return true; } return false; }
            boolean toldByFlag() { boolean ok = lock.tryLock(); if (ok) { n++; } return ok; }
            boolean untold(boolean x) { lock.lock(); if (x) { lock.unlock(); } return true; }
            void sometimes(boolean x) { lock.lock(); if (x) { lock.unlock(); } }
            void balanced() { lock.lock(); try { n++; } finally { lock.unlock(); } }
          }
          """);

  private static final Scanned CHECKS =
      Scanned.of(
          """
          class Lazy {
            Object it; static Object one; final Object lock = new Object();
            Object classic() { if (it == null) { synchronized (this) { if (it == null) { it = new Object(); } } } return it; }
            Object inverted() { if (it != null) { return it; } synchronized (lock) { if (it == null) { it = new Object(); } return it; } }
            static Object statics() { if (one == null) { synchronized (Lazy.class) { if (one == null) { one = new Object(); } } } return one; }
            Object viaCallee() { if (it == null) { make(); } return it; }
            private synchronized void make() { if (it == null) { it = new Object(); } }

            Object once() { synchronized (this) { if (it == null) { it = new Object(); } return it; } }
            Object unlocked() { if (it == null) { it = new Object(); } return it; }
            Object notTestedAgain() { if (it == null) { synchronized (this) { it = new Object(); } } return null; }
          }
          """);

  @ParameterizedTest
  @ValueSource(strings = {"always", "told", "toldByFlag"})
  void aLockIsHandedOverAlwaysOrAsTheResultTells(String method) {
    assertThat(Handover.of(HANDOVER.facts(method)))
        .extracting(Lock::toString)
        .containsExactly("this.lock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"untold", "sometimes", "balanced"})
  void aLockOfWhichTheCallerCannotKnowIsNotHandedOver(String method) {
    assertThat(Handover.of(HANDOVER.facts(method))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"classic", "inverted", "statics", "viaCallee"})
  void aTestOutsideAndOneInsideTheLockBeforeTheWriteIsADoubleCheck(String method) {
    assertThat(checks(method)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"once", "unlocked", "notTestedAgain"})
  void lessThanThatIsNone(String method) {
    assertThat(checks(method)).isEmpty();
  }

  @Test
  void aDoubleCheckNamesItsThreePlacesInOrder() {
    DoubleCheck check = checks("classic").get(0);

    assertThat(check.field().name()).isEqualTo("it");
    assertThat(check.lock()).hasToString("this");
    assertThat(check.first().insn()).isLessThan(check.second().insn());
    assertThat(check.second().insn()).isLessThan(check.write().insn());
  }

  @Test
  void aClassWhoseMethodsMostlyLockItselfWorksLikeAMonitor() {
    assertThat(
            monitorLike(
                """
                public class Most {
                  int n; int m;
                  public synchronized void a() { n++; }
                  public synchronized void b() { n--; m++; }
                  public void c() { synchronized (this) { n = 0; } }
                  public int d() { return n; }
                }
                """))
        .containsExactly("Most");
  }

  @Test
  void aClassThatLocksTooSeldomDoesNot() {
    assertThat(
            monitorLike(
                """
                public class Few {
                  int n;
                  public synchronized void a() { n++; }
                  public synchronized void b() { n--; }
                  public void c() { n = 0; }
                  public int d() { return n; }
                }
                """))
        .isEmpty();
  }

  private static Set<String> monitorLike(String source) {
    Scanned code = Scanned.of(source);
    List<MethodResult> results = code.results();
    Hierarchy hierarchy = code.context().hierarchy();
    Roots roots = Roots.of(hierarchy, Models.builtIn(), results);
    return FieldUses.of(
            hierarchy,
            code.context().fields(),
            results,
            roots,
            new FieldUses.Signs(field -> false, method -> false),
            EntryLocks.sure(results, roots))
        .monitorLike();
  }

  private static List<DoubleCheck> checks(String method) {
    return DoubleCheck.in(
        CHECKS.facts(method).method(),
        CHECKS.summary(method).accesses(),
        CHECKS.facts(method).tests());
  }
}
