package dev.threadproof.engine.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.path.Lock;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LockEdgesTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          import java.util.concurrent.locks.*;
          class Edges {
            final Object a = new Object(); final Object b = new Object(); final Object c = new Object();
            final Lock[] stripes = new Lock[8];
            int n;
            void direct() { synchronized (a) { synchronized (b) { n++; } } }
            void viaCall() { synchronized (a) { inner(); } }
            void inner() { synchronized (b) { n++; } }
            void viaTwoCalls() { synchronized (a) { middle(); } }
            void middle() { inner(); }
            void gated() { synchronized (c) { synchronized (a) { synchronized (b) { n++; } } } }
            void again() { synchronized (a) { synchronized (a) { n++; } } }
            void after() { synchronized (a) { n++; } synchronized (b) { n++; } }
            static void both(Edges x, Edges y) { synchronized (x) { synchronized (y) { x.n++; } } }
            static void swapped(Edges x, Edges y) { both(y, x); }
            void takeBoth(int i, int j) { take(i); take(j); give(j); give(i); }
            void take(int i) { stripes[i].lock(); }
            void give(int i) { stripes[i].unlock(); }
            void ping(int i) { synchronized (a) { pong(i); } }
            void pong(int i) { synchronized (b) { if (i > 0) { ping(i - 1); } } }
            void owned() { Object mine = new Object(); synchronized (mine) { synchronized (b) { n++; } } }
            void tries(Lock x, Lock y) { x.lock(); if (y.tryLock()) { y.unlock(); } x.unlock(); }
          }
          """);

  @Test
  void joinTheLockHeldWithTheLockTaken() {
    assertThat(edges("direct")).containsExactly("this.a > this.b");
    assertThat(edges("after")).isEmpty();
    assertThat(edges("again")).isEmpty();
  }

  @Test
  void goThroughCalleesAndTellTheWay() {
    assertThat(edges("viaCall")).containsExactly("this.a > this.b");
    assertThat(edges("viaTwoCalls")).containsExactly("this.a > this.b");
    assertThat(CODE.edges("viaTwoCalls").get(0).chain()).isNotNull();
    assertThat(Chain.sites(CODE.edges("viaTwoCalls").get(0).chain()))
        .extracting(Site::method)
        .containsExactly(CODE.id("viaTwoCalls"), CODE.id("middle"));
  }

  @Test
  void nameOtherLocksHeldAsGates() {
    assertThat(CODE.edges("gated"))
        .filteredOn(e -> e.held().toString().equals("this.a"))
        .singleElement()
        .satisfies(e -> assertThat(e.gates()).extracting(Lock::toString).containsExactly("this.c"));
  }

  @Test
  void areInTheCallersNames() {
    assertThat(edges("both")).containsExactly("argument 1 > argument 2");
    assertThat(edges("swapped")).isEmpty();
    assertThat(CODE.summary("swapped").locks())
        .extracting(l -> l.lock().toString())
        .containsExactly("argument 2", "argument 1");
  }

  @Test
  void tellElementsApartByTheCallersIndices() {
    assertThat(CODE.edges("takeBoth")).hasSize(1);
    assertThat(CODE.edges("takeBoth").get(0).held())
        .isNotEqualTo(CODE.edges("takeBoth").get(0).taken());
  }

  @Test
  void goThroughRecursion() {
    assertThat(edges("ping")).contains("this.a > this.b");
    assertThat(edges("pong")).contains("this.b > this.a");
  }

  @Test
  void leaveOutLocksThatAreOnlyTried() {
    assertThat(CODE.edges("tries")).allMatch(LockEdge::tried).hasSize(1);
  }

  private static List<String> edges(String method) {
    return CODE.edges(method).stream().map(e -> e.held() + " > " + e.taken()).toList();
  }
}
