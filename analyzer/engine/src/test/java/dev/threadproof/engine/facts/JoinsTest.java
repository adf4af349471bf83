package dev.threadproof.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What runs beside the last write of a method that has started a thread. */
final class JoinsTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          import java.util.*;
          import java.util.concurrent.*;
          class Joins {
            int last;
            void work() {}

            void thread() throws Exception { Thread t = new Thread(this::work); t.start(); t.join(); last = 1; }
            void array() throws Exception {
              Thread[] all = new Thread[3];
              for (int i = 0; i < 3; i++) { all[i] = new Thread(this::work); all[i].start(); }
              for (Thread t : all) { t.join(); }
              last = 1;
            }
            void list() throws Exception {
              List<Thread> all = new ArrayList<>();
              for (int i = 0; i < 3; i++) { Thread t = new Thread(this::work); all.add(t); t.start(); }
              for (Thread t : all) { t.join(); }
              last = 1;
            }
            void future(ExecutorService pool) throws Exception {
              Future<?> f = pool.submit(this::work);
              f.get();
              last = 1;
            }
            void futures(ExecutorService pool) throws Exception {
              List<Future<?>> all = new ArrayList<>();
              for (int i = 0; i < 3; i++) { all.add(pool.submit(this::work)); }
              for (Future<?> f : all) { f.get(); }
              last = 1;
            }
            void termination() throws Exception {
              ExecutorService pool = Executors.newFixedThreadPool(2);
              pool.execute(this::work);
              pool.shutdown();
              pool.awaitTermination(1, TimeUnit.DAYS);
              last = 1;
            }
            void latch() throws Exception {
              CountDownLatch done = new CountDownLatch(1);
              new Thread(() -> { work(); done.countDown(); }).start();
              done.await();
              last = 1;
            }
            void helper() throws Exception {
              Thread t = new Thread(this::work);
              t.start();
              joining(t);
              last = 1;
            }
            static void joining(Thread t) throws Exception { t.join(); }

            void caught() {
              Thread t = new Thread(this::work);
              t.start();
              try { t.join(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
              last = 1;
            }

            void invokeAll(ExecutorService pool) throws Exception {
              List<Callable<String>> all = new ArrayList<>();
              all.add(() -> { work(); return ""; });
              pool.invokeAll(all);
              last = 1;
            }

            void notAtAll() { new Thread(this::work).start(); last = 1; }
            void timed() throws Exception { Thread t = new Thread(this::work); t.start(); t.join(10); last = 1; }
            void other(Thread x) throws Exception { Thread t = new Thread(this::work); t.start(); x.join(); last = 1; }
            void onOneBranch(boolean w) throws Exception {
              Thread t = new Thread(this::work);
              t.start();
              if (w) { t.join(); }
              last = 1;
            }
            void otherLatch() throws Exception {
              CountDownLatch done = new CountDownLatch(1);
              CountDownLatch other = new CountDownLatch(1);
              new Thread(() -> { work(); done.countDown(); }).start();
              other.await();
              last = 1;
            }
          }
          """);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thread",
        "array",
        "list",
        "future",
        "futures",
        "termination",
        "latch",
        "helper",
        "caught",
        "invokeAll"
      })
  void nothingRunsAfterTheWaitForIt(String method) {
    assertThat(last(method)).allMatch(a -> a.running().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"notAtAll", "timed", "other", "onOneBranch", "otherLatch"})
  void whatWasNotSurelyWaitedForMayRun(String method) {
    assertThat(last(method)).allMatch(a -> a.running().get(0));
  }

  private static List<Access> last(String method) {
    List<Access> writes = CODE.facts(method).accesses().stream().filter(Access::write).toList();
    assertThat(writes).isNotEmpty();
    return writes;
  }
}
