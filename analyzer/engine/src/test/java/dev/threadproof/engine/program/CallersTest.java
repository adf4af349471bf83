package dev.threadproof.engine.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.path.LockName;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is known of a method from all its callers: locks held at entry, arguments owned or fixed.
 */
final class CallersTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          public class Callers {
            final Object lock = new Object(); final Object other = new Object(); int n;
            public void one() { synchronized (lock) { always(); sometimes(); common(); } }
            public void two() { synchronized (lock) { synchronized (other) { always(); common(); } } }
            public void three() { sometimes(); }
            private void always() { n++; below(); }
            private void below() { n++; }
            private void sometimes() { n++; }
            private void common() { n++; }
            public void open() { n++; }
            public void callsOpen() { synchronized (lock) { open(); } }
            public void starts() { new Thread(this::task).start(); }
            public void callsTask() { synchronized (lock) { task(); } }
            private void task() { n++; inTask(); }
            private void inTask() { n++; }

            public void lends() { owned(new Callers()); mixed(new Callers()); mixed(this); }
            private static void owned(Callers c) { c.n++; }
            private static void mixed(Callers c) { c.n++; }
            public void loops() { for (int i = 0; i < 3; i++) { looped(); half(); } half(); }
            private void looped() { n++; }
            private void half() { n++; }
          }
          """,
          """
          public class Orders {
            static final Object A = new Object(); static final Object B = new Object();
            static final Object C = new Object(); static int n;
            public static void fixedTwice() { fixed(A, B); fixed(A, C); fixed(B, C); }
            private static void fixed(Object x, Object y) { n++; }
            public static void bothWays() { both(A, B); both(B, A); }
            private static void both(Object x, Object y) { n++; }
            public static void round() { ring(A, B); ring(B, C); ring(C, A); }
            private static void ring(Object x, Object y) { n++; }
            public static void sameTwice() { same(A, A); same(A, B); }
            private static void same(Object x, Object y) { n++; }
            public static void passes(Object o) { unknown(A, o); }
            private static void unknown(Object x, Object y) { n++; }
          }
          """);

  private static final List<MethodResult> RESULTS = CODE.results();
  private static final Roots ROOTS =
      Roots.of(CODE.context().hierarchy(), Models.builtIn(), RESULTS);
  private static final EntryLocks ENTRY = EntryLocks.sure(RESULTS, ROOTS);
  private static final CallContexts CONTEXTS = new CallContexts(RESULTS, ROOTS);

  @Test
  void aLockThatEveryCallerHoldsIsHeldAtEntry() {
    assertThat(entry("always")).containsExactly("Callers.lock");
    assertThat(entry("common")).containsExactly("Callers.lock");
    assertThat(entry("below")).containsExactly("Callers.lock");
    assertThat(entry("sometimes")).isEmpty();
  }

  @Test
  void anOutsiderHoldsNothing() {
    assertThat(entry("open")).isEmpty();
    assertThat(entry("one")).isEmpty();
  }

  @Test
  void aThreadEntersItsTaskWithoutLocks() {
    assertThat(entry("task")).isEmpty();
    assertThat(entry("inTask")).isEmpty();
  }

  @Test
  void knowsWhetherEveryCallerOwnsWhatItPasses() {
    assertThat(CONTEXTS.alwaysOwned(CODE.id("owned"), 0)).isTrue();
    assertThat(CONTEXTS.alwaysOwned(CODE.id("mixed"), 0)).isFalse();
    assertThat(CONTEXTS.alwaysOwned(CODE.id("open"), 0)).isFalse();
  }

  @Test
  void knowsWhetherEveryCallIsRepeated() {
    assertThat(CONTEXTS.alwaysInLoop(CODE.id("looped"))).isTrue();
    assertThat(CONTEXTS.alwaysInLoop(CODE.id("half"))).isFalse();
  }

  @Test
  void staticsPassedInOneOrderAreInAFixedOrder() {
    assertThat(fixed("fixed")).isTrue();
    assertThat(fixed("both")).isFalse();
    assertThat(fixed("unknown")).isFalse();
  }

  @Test
  void anOrderThatComesRoundIsNotFixed() {
    assertThat(fixed("ring")).isFalse();
  }

  @Test
  void oneObjectForBothIsNoOrder() {
    assertThat(fixed("same")).isTrue();
  }

  private static boolean fixed(String method) {
    return CONTEXTS.fixedOrder(CODE.id(method), 0, 1);
  }

  private static List<String> entry(String method) {
    return ENTRY.of(CODE.id(method)).stream().sorted().map(LockName::text).toList();
  }
}
