package dev.threadproof.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Maps lists on several threads; results come in the order of the input whatever the number of
 * threads.
 */
final class Workers implements AutoCloseable {

  private static final int CHUNK = 32;

  private final ExecutorService pool;
  private final int threads;
  private final ProgressListener progress;

  Workers(int threads, ProgressListener progress) {
    this.threads = threads;
    this.progress = progress;
    this.pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(null, task, "threadproof-worker", 64L << 20);
              thread.setDaemon(true);
              return thread;
            });
  }

  <T, R> List<R> map(String phase, List<T> items, Function<T, R> work) {
    return map(phase, items, 0, items.size(), work);
  }

  /**
   * Maps the items.
   *
   * @param done units of the phase that were finished before
   * @param total units of the whole phase
   */
  <T, R> List<R> map(String phase, List<T> items, int done, int total, Function<T, R> work) {
    int chunk = threads == 1 ? Math.max(CHUNK, items.size() / 64) : CHUNK;
    List<Future<List<R>>> futures = new ArrayList<>();
    for (int from = 0; from < items.size(); from += chunk) {
      List<T> part = items.subList(from, Math.min(items.size(), from + chunk));
      futures.add(pool.submit(() -> part.stream().map(work).toList()));
    }
    List<R> results = new ArrayList<>(items.size());
    for (Future<List<R>> future : futures) {
      results.addAll(get(future));
      progress.progress(phase, done + results.size(), total);
    }
    return results;
  }

  private static <R> List<R> get(Future<List<R>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while analysing", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      } else if (e.getCause() instanceof RuntimeException runtime) {
        throw runtime;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
