package dev.threadproof.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import dev.threadproof.engine.path.Lock;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Locks taken and given back: what callers are told of, and ways out that keep a lock. */
final class LockOutcomesTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          import java.util.concurrent.locks.*;
          class Locks {
            final Lock lock = new ReentrantLock();
            final ReadWriteLock both = new ReentrantReadWriteLock();
            Object guard = new Object();
            int count;
            void work() throws Exception { if (count > 3) { throw new Exception(); } count++; }

            void balanced() throws Exception { lock.lock(); try { work(); } finally { lock.unlock(); } }
            void tryByBranch() throws Exception {
              if (lock.tryLock()) { try { work(); } finally { lock.unlock(); } }
            }
            void tryByFlag() throws Exception {
              boolean got = lock.tryLock();
              try { work(); } finally { if (got) { lock.unlock(); } }
            }
            void tryByEarlyReturn() throws Exception {
              if (!lock.tryLock()) { return; }
              try { work(); } finally { lock.unlock(); }
            }
            void local() throws Exception {
              Lock mine = lock;
              mine.lock();
              try { work(); } finally { mine.unlock(); }
            }
            void readThenWrite() throws Exception {
              both.readLock().lock();
              try { work(); } finally { both.readLock().unlock(); }
              both.writeLock().lock();
              try { work(); } finally { both.writeLock().unlock(); }
            }
            void inLoop() throws Exception {
              for (int i = 0; i < 9; i++) {
                lock.lock();
                try { if (i == count) { continue; } work(); } finally { lock.unlock(); }
              }
            }
            void viaHelpers() throws Exception { take(); try { work(); } finally { give(); } }
            void viaTrying() throws Exception { if (trying()) { try { work(); } finally { give(); } } }
            synchronized void nested() {
              synchronized (guard) { lock.lock(); try { count++; } finally { lock.unlock(); } }
            }

            void take() { lock.lock(); }
            void give() { lock.unlock(); }
            boolean trying() { return lock.tryLock(); }
            boolean never() { while (true) { count++; } }
            void replaces() { synchronized (guard) { guard = new Object(); } }
            void afterReplacing() { replaces(); count++; }

            void notOnThrow() throws Exception { lock.lock(); work(); lock.unlock(); }
            void notOnReturn(boolean early) {
              lock.lock();
              if (early) { return; }
              lock.unlock();
            }
            void notOnOwnThrow(int n) {
              lock.lock();
              if (n < 0) { throw new IllegalArgumentException(); }
              lock.unlock();
            }
            void tryForgotten() throws Exception { if (lock.tryLock()) { work(); lock.unlock(); } }
          }
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "balanced",
        "tryByBranch",
        "tryByFlag",
        "tryByEarlyReturn",
        "local",
        "readThenWrite",
        "inLoop",
        "viaHelpers",
        "viaTrying",
        "nested"
      })
  void whatIsGivenBackOnEveryWayNeitherLeaksNorChangesAnything(String method) {
    assertThat(CODE.facts(method).leaks()).filteredOn(l -> l.way() != Leak.Way.IMPLICIT).isEmpty();
    assertThat(CODE.facts(method).outcomes()).allMatch(o -> o.changes().isEmpty());
  }

  @Test
  void callersAreToldOfALockTakenOrGivenBackForThem() {
    assertThat(changes("take")).containsExactly("this.lock 1");
    assertThat(changes("give")).containsExactly("this.lock -1");
  }

  @Test
  void theResultTellsWhetherTheLockWasTaken() {
    List<Outcome> outcomes = CODE.facts("trying").outcomes();

    assertThat(outcomes).hasSize(2);
    assertThat(outcomes)
        .filteredOn(o -> !o.changes().isEmpty())
        .singleElement()
        .extracting(Outcome::result)
        .isEqualTo(1);
    assertThat(outcomes)
        .filteredOn(o -> o.changes().isEmpty())
        .singleElement()
        .extracting(Outcome::result)
        .isEqualTo(0);
  }

  @Test
  void aMethodThatNeverReturnsHasNoOutcome() {
    assertThat(CODE.facts("never").outcomes()).isEmpty();
  }

  @Test
  void leaksAreNamedByTheWayOut() {
    assertThat(ways("notOnThrow")).contains(Leak.Way.CALL).doesNotContain(Leak.Way.RETURN);
    assertThat(ways("notOnReturn")).contains(Leak.Way.RETURN);
    assertThat(ways("notOnOwnThrow")).contains(Leak.Way.THROW).doesNotContain(Leak.Way.RETURN);
    assertThat(ways("tryForgotten")).contains(Leak.Way.CALL);
  }

  @Test
  void locksAreHeldTogetherInTheOrderTaken() {
    assertThat(CODE.facts("nested").accesses())
        .filteredOn(a -> a.write())
        .singleElement()
        .extracting(a -> a.locks().stream().map(Lock::toString).toList())
        .isEqualTo(List.of("this", "this.guard", "this.lock"));
  }

  @Test
  void theLockThatAFieldHeldIsGivenBackThoughTheFieldHasAnother() {
    assertThat(changes("replaces")).isEmpty();
    assertThat(CODE.facts("afterReplacing").accesses())
        .isNotEmpty()
        .allMatch(a -> a.locks().isEmpty());
  }

  @Test
  void readAndWriteLockAreTwoModesOfOneLock() {
    assertThat(CODE.facts("readThenWrite").acquisitions())
        .extracting(a -> a.lock().kind())
        .containsExactly(Lock.Kind.READ, Lock.Kind.WRITE);
  }

  private static List<String> changes(String method) {
    return CODE.facts(method).outcomes().stream()
        .flatMap(o -> o.changes().stream())
        .map(h -> h.lock() + " " + h.count())
        .toList();
  }

  private static List<Leak.Way> ways(String method) {
    return CODE.facts(method).leaks().stream().map(Leak::way).collect(Collectors.toList());
  }
}
