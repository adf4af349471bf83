package dev.threadproof.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accesses to objects that nobody else can know are no facts. */
final class OwnershipTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          import java.util.*;
          class Owner {
            static class Box { int value; Box next; }
            Box kept; static Box global; final List<Box> all = new ArrayList<>();

            static int local() { Box b = new Box(); b.value = 1; return b.value; }
            static Box made() { Box b = new Box(); b.value = 1; return b; }
            static int fromFactory() { Box b = made(); b.value = 2; return b.value; }
            static int chained() { Box b = new Box(); b.next = new Box(); b.next.value = 1; return 0; }
            static void merged(boolean x) { Box b = x ? new Box() : new Box(); b.value = 1; }
            static void inLoop() { for (int i = 0; i < 3; i++) { Box b = new Box(); b.value = i; } }
            static void lent() { Box b = new Box(); look(b); b.value = 1; }
            static int look(Box b) { return b.value; }
            void keptAfter() { Box b = new Box(); b.value = 1; kept = b; }

            void keptBefore() { Box b = new Box(); kept = b; b.value = 1; }
            static void publishedBefore() { Box b = new Box(); global = b; b.value = 1; }
            void listedBefore() { Box b = new Box(); all.add(b); b.value = 1; }
            void handedOut() { Box b = new Box(); keep(b); b.value = 1; }
            void keep(Box b) { kept = b; }
            void captured() { Box b = new Box(); new Thread(() -> b.value++).start(); b.value = 1; }
            void partOfKept() { Box b = new Box(); Box c = new Box(); b.next = c; kept = b; c.value = 1; }
            void passedOn() { Box b = new Box(); starts(b); b.value = 1; }
            static void starts(Box b) { new Thread(new Job(b)).start(); }
            static class Job implements Runnable { Box box; Job(Box b) { box = b; } public void run() { box.next = null; } }
            static void reference() {
              Box b = new Box();
              b.next = new Box();
              new Thread(() -> { b.next = null; }).start();
              look(b.next);
            }
            static void argument(Box b) { b.value = 1; }
          }
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "local",
        "made",
        "fromFactory",
        "chained",
        "merged",
        "inLoop",
        "lent",
        "keptAfter"
      })
  void whatNobodyElseKnowsIsNotWatched(String method) {
    assertThat(values(method)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "keptBefore",
        "publishedBefore",
        "listedBefore",
        "handedOut",
        "captured",
        "partOfKept",
        "passedOn",
        "argument"
      })
  void whatSomebodyElseMayKnowIsWatched(String method) {
    assertThat(values(method)).isNotEmpty();
  }

  @Test
  void aFactorysResultIsFreshOnlyWhileItKeepsNothing() {
    assertThat(CODE.facts("made").freshResult()).isTrue();
    assertThat(CODE.facts("local").freshResult()).isFalse();
  }

  @Test
  void tellsWhichParametersEscape() {
    assertThat(CODE.facts("keep").escapingParameters().get(1)).isTrue();
    assertThat(CODE.facts("look").escapingParameters().isEmpty()).isTrue();
    assertThat(CODE.facts("argument").escapingParameters().isEmpty()).isTrue();
  }

  @Test
  void aFieldOfASharedObjectIsWatchedThoughItsValueIsKnown() {
    assertThat(CODE.facts("reference").accesses())
        .filteredOn(a -> !a.running().isEmpty())
        .singleElement()
        .satisfies(a -> assertThat(a.field()).isNotNull().matches(f -> f.name().equals("next")));
    assertThat(CODE.summary("reference").threads())
        .flatExtracting(t -> t.accesses())
        .anyMatch(a -> a.access().write() && a.access().location().last().isPresent());
  }

  private static List<Access> values(String method) {
    return CODE.facts(method).accesses().stream()
        .filter(a -> a.write() && a.field() != null && a.field().name().equals("value"))
        .toList();
  }
}
