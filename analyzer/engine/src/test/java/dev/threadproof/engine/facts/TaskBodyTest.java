package dev.threadproof.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import dev.threadproof.engine.hierarchy.MethodId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a started thread runs, however the task was put together. */
final class TaskBodyTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          import java.util.concurrent.*;
          class Tasks {
            int n;
            void body() { n++; }
            static class Job implements Runnable { public void run() { job(); } static void job() {} }
            static class Worker extends Thread { @Override public void run() { Job.job(); } }
            static class Query implements Callable<String> { public String call() { Job.job(); return ""; } }
            static class Holder { Runnable task; }

            void lambda() { new Thread(() -> body()).start(); }
            void reference() { new Thread(this::body).start(); }
            void job() { new Thread(new Job()).start(); }
            void worker() { new Worker().start(); }
            void pooled(ExecutorService pool) { pool.execute(new Job()); }
            void query(ExecutorService pool) { pool.submit(new Query()); }
            void held(ExecutorService pool) { Holder h = new Holder(); h.task = new Job(); pool.execute(h.task); }
            void anonymous() { new Thread(new Runnable() { public void run() { body(); } }).start(); }
          }
          """);

  @ParameterizedTest
  @CsvSource({
    "lambda, Tasks.lambda$lambda$0",
    "reference, Tasks.body",
    "job, Tasks$Job.run",
    "worker, Tasks$Worker.run",
    "pooled, Tasks$Job.run",
    "query, Tasks$Query.call",
    "held, Tasks$Job.run",
    "anonymous, Tasks$1.run"
  })
  void isFound(String method, String body) {
    MethodId starter =
        CODE.callGraph().methods().stream()
            .filter(m -> m.owner().equals("Tasks") && m.name().equals(method))
            .findFirst()
            .orElseThrow();
    List<MethodId> bodies =
        CODE.results().stream()
            .filter(r -> r.method().equals(starter))
            .flatMap(r -> r.summary().threads().stream())
            .flatMap(t -> t.bodies().stream())
            .toList();

    assertThat(bodies).extracting(m -> m.owner() + "." + m.name()).containsExactly(body);
  }
}
