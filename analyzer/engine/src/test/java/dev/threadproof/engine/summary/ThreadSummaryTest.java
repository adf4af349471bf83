package dev.threadproof.engine.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import dev.threadproof.engine.facts.Spawn;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads that a callee starts, as the caller sees them who knows what they run. */
final class ThreadSummaryTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          import java.util.concurrent.*;
          class Starts {
            int count; Runnable kept;
            static void go(Runnable r) { new Thread(r).start(); }
            static void execute(ExecutorService pool, Runnable r) { pool.execute(r); }
            static void deeper(Runnable r) { go(r); }
            void goKept() { new Thread(kept).start(); }
            static void both(ExecutorService pool, Runnable a, Runnable b) throws Exception {
              Future<?> x = pool.submit(a);
              Future<?> y = pool.submit(b);
              x.get();
              y.get();
            }
            static void inTurn(ExecutorService pool, Runnable a, Runnable b) throws Exception {
              pool.submit(a).get();
              pool.submit(b).get();
            }

            static void viaThread() { Starts s = new Starts(); go(() -> s.count++); }
            static void viaPool(ExecutorService pool) { Starts s = new Starts(); execute(pool, () -> s.count++); }
            static void viaTwo() { Starts s = new Starts(); deeper(() -> s.count++); }
            static void viaField() {
              Starts s = new Starts();
              Starts t = new Starts();
              t.kept = () -> s.count++;
              t.goKept();
            }
            static void atOnce(ExecutorService pool) throws Exception {
              Starts s = new Starts();
              both(pool, () -> s.count++, () -> s.count++);
            }
            static void oneByOne(ExecutorService pool) throws Exception {
              Starts s = new Starts();
              inTurn(pool, () -> s.count++, () -> s.count++);
            }
          }
          """);

  @ParameterizedTest
  @ValueSource(strings = {"viaThread", "viaPool", "viaTwo", "viaField"})
  void theCallerThatKnowsTheTaskKnowsWhatItTouches(String method) {
    assertThat(CODE.summary(method).threads())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.bodies()).singleElement().matches(b -> b.name().startsWith("lambda$"));
              assertThat(t.spawn().liveAtExit()).isTrue();
              assertThat(t.own()).isTrue();
              assertThat(t.accesses()).anyMatch(a -> a.access().write());
            });
  }

  @Test
  void threadsThatRunAtOnceInTheCalleeDoSoInTheCaller() {
    assertThat(before("atOnce")).containsExactly(new BitSet(), BitSet.valueOf(new long[] {1}));
    assertThat(CODE.results())
        .filteredOn(r -> r.method().equals(CODE.id("atOnce")))
        .singleElement()
        .satisfies(r -> assertThat(r.frame().fields()).isNotEmpty());
  }

  @Test
  void threadsThatTheCalleeWaitsForOneByOneDoNotMeet() {
    assertThat(before("oneByOne")).containsExactly(new BitSet(), new BitSet());
  }

  private static List<BitSet> before(String method) {
    return CODE.summary(method).threads().stream()
        .map(ThreadSummary::spawn)
        .map(Spawn::before)
        .toList();
  }
}
