package survival;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/**
 * The same of Caffeine: its caches are generated classes by the kind of cache, and lean on
 * VarHandles.
 */
public final class CaffeineCaches {
  public static void main(String[] args) throws Exception {
    loading();
    async();
    evicting();
    expiring();
  }

  private static void loading() throws InterruptedException {
    AtomicInteger loads = new AtomicInteger();
    LoadingCache<Integer, String> cache =
        Caffeine.newBuilder()
            .recordStats()
            .build(key -> "value " + key * key + (loads.incrementAndGet() > 500 ? "!" : ""));
    LongAdder length = new LongAdder();
    Workers.run(
        8,
        worker -> {
          for (int i = 0; i < 2000; i++) {
            length.add(cache.get((i * 7 + worker) % 500).length());
          }
        });
    System.out.println("loads " + loads + ", length " + length + ", size " + cache.estimatedSize());
    System.out.println(
        "requests "
            + cache.stats().requestCount()
            + ", loaded "
            + cache.stats().loadSuccessCount());
    System.out.println(new TreeMap<>(cache.getAllPresent(List.of(3, 99, 499, 501))));
  }

  private static void async() throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    AsyncLoadingCache<Integer, Integer> cache =
        Caffeine.newBuilder().executor(pool).buildAsync(key -> key * 3);
    LongAdder sum = new LongAdder();
    Workers.run(
        4,
        worker -> {
          for (int i = 0; i < 300; i++) {
            sum.add(cache.get(i).thenCombine(cache.get(worker), Integer::sum).get());
          }
        });
    System.out.println("async sum " + sum + ", size " + cache.synchronous().estimatedSize());
    pool.shutdown();
  }

  /**
   * Which entries go is by sketch and chance; how many stay, and that the listener hears of the
   * rest, is not.
   */
  private static void evicting() throws InterruptedException {
    Map<String, LongAdder> heard = new ConcurrentHashMap<>();
    Cache<Integer, Integer> cache =
        Caffeine.newBuilder()
            .maximumSize(100)
            .executor(Runnable::run)
            .removalListener(
                (key, value, cause) ->
                    heard.computeIfAbsent(cause.name(), c -> new LongAdder()).increment())
            .build();
    Workers.run(
        4,
        worker -> {
          for (int i = 0; i < 1000; i++) {
            cache.put(worker * 1000 + i, i);
            cache.getIfPresent(worker * 1000 + i / 2);
          }
        });
    cache.cleanUp();
    System.out.println("left " + cache.asMap().size() + ", " + new TreeMap<>(heard));
  }

  private static void expiring() {
    AtomicLong now = new AtomicLong();
    Cache<String, String> cache =
        Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofSeconds(10))
            .weakValues()
            .executor(Runnable::run)
            .ticker(now::get)
            .build();
    cache.put("old", "1");
    now.addAndGet(Duration.ofSeconds(7).toNanos());
    cache.put("new", "2");
    now.addAndGet(Duration.ofSeconds(7).toNanos());
    System.out.println(cache.getIfPresent("old") + " " + cache.getIfPresent("new"));
  }
}
