package survival;

import com.google.common.base.Ticker;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Caches that eight threads load, change and empty; expiry by a clock of the program's own. */
public final class GuavaCaches {
  public static void main(String[] args) throws Exception {
    loading();
    removing();
    expiring();
    evicting();
  }

  /** However many ask for a key, it is loaded once. */
  private static void loading() throws InterruptedException {
    AtomicInteger loads = new AtomicInteger();
    LoadingCache<Integer, String> cache =
        CacheBuilder.newBuilder()
            .concurrencyLevel(4)
            .recordStats()
            .build(
                CacheLoader.from(
                    key -> "value " + key * key + (loads.incrementAndGet() > 500 ? "!" : "")));
    LongAdder length = new LongAdder();
    Workers.run(
        8,
        worker -> {
          for (int i = 0; i < 2000; i++) {
            length.add(cache.get((i * 7 + worker) % 500).length());
          }
        });
    System.out.println("loads " + loads + ", length " + length + ", size " + cache.size());
    System.out.println(
        "requests "
            + cache.stats().requestCount()
            + ", loaded "
            + cache.stats().loadSuccessCount());
    System.out.println(new TreeMap<>(cache.getAllPresent(java.util.List.of(3, 99, 499, 501))));
  }

  /** Each entry leaves by one of the threads; the listener hears of each. */
  private static void removing() throws InterruptedException {
    Map<String, LongAdder> heard = new ConcurrentHashMap<>();
    Cache<Integer, Integer> cache =
        CacheBuilder.newBuilder()
            .<Integer, Integer>removalListener(
                gone ->
                    heard.computeIfAbsent(gone.getCause().name(), c -> new LongAdder()).increment())
            .build();
    Workers.run(
        4,
        worker -> {
          for (int i = 0; i < 400; i++) {
            cache.put(worker * 1000 + i, i);
            cache.asMap().merge(worker * 1000 + i, worker + 1, Integer::sum);
            if (i % 4 == 0) {
              cache.invalidate(worker * 1000 + i);
            }
          }
        });
    int sum = cache.asMap().values().stream().mapToInt(Integer::intValue).sum();
    System.out.println("left " + cache.size() + ", sum " + sum + ", " + new TreeMap<>(heard));
    cache.invalidateAll();
    System.out.println("left " + cache.size() + ", " + new TreeMap<>(heard));
  }

  private static void expiring() {
    AtomicLong now = new AtomicLong();
    Cache<String, String> cache =
        CacheBuilder.newBuilder()
            .expireAfterAccess(10, TimeUnit.SECONDS)
            .ticker(
                new Ticker() {
                  @Override
                  public long read() {
                    return now.get();
                  }
                })
            .build();
    cache.put("old", "1");
    now.addAndGet(TimeUnit.SECONDS.toNanos(7));
    cache.put("new", "2");
    now.addAndGet(TimeUnit.SECONDS.toNanos(7));
    System.out.println(cache.getIfPresent("old") + " " + cache.getIfPresent("new"));
  }

  /** One segment and one thread, so that the order of use decides. */
  private static void evicting() {
    Cache<Integer, Integer> cache =
        CacheBuilder.newBuilder()
            .maximumWeight(100)
            .weigher((Integer k, Integer v) -> v)
            .concurrencyLevel(1)
            .build();
    for (int i = 0; i < 60; i++) {
      cache.put(i, 1 + i % 9);
      cache.getIfPresent(2);
    }
    System.out.println(new TreeSet<>(cache.asMap().keySet()));
  }
}
