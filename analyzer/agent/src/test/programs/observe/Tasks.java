package observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RecursiveTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Code handed to threads of the JDK, in every way that orders it: nothing races. */
public class Tasks {
  private int x;
  private int y;
  private int z;
  private final List<Integer> list = new ArrayList<>();

  static final class Settings {
    static final Map<String, Integer> VALUES = new HashMap<>();
    static int size;

    static {
      VALUES.put("one", 1);
      size = VALUES.size();
    }
  }

  static final class Sum extends RecursiveTask<Integer> {
    private final int n;
    private int result;

    Sum(int n) {
      this.n = n;
    }

    @Override
    protected Integer compute() {
      if (n < 2) {
        result = n;
        return n;
      }
      Sum left = new Sum(n - 1);
      Sum right = new Sum(n - 2);
      left.fork();
      right.compute();
      left.join();
      result = left.result + right.result;
      return result;
    }
  }

  public static void main(String[] args) throws Exception {
    Tasks t = new Tasks();
    t.futures();
    t.stages();
    t.streams();
    t.queues();
    t.serial();
    t.timer();
    t.flags();
    Sum sum = new Sum(10);
    new ForkJoinPool(3).invoke(sum);
    System.out.println(t.x + " " + t.z + " " + t.list.size() + " " + sum.result);
  }

  private int settings() {
    return Settings.VALUES.get("one") + Settings.size;
  }

  private void futures() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(3);
    x = 1;
    pool.submit(() -> x++).get();
    x++;
    pool.submit(this::work).get();
    y++;
    FutureTask<Integer> wrapped = new FutureTask<>(() -> x++ + settings());
    x++;
    pool.execute(wrapped);
    wrapped.get();
    x += settings();
    try {
      pool.submit(
              () -> {
                x++;
                throw new IllegalStateException("meant");
              })
          .get();
    } catch (ExecutionException e) {
      x++;
    }
    pool.invokeAll(List.of(() -> x, () -> x + 1));
    x++;
    pool.execute(() -> x++);
    pool.shutdown();
    if (pool.awaitTermination(10, TimeUnit.SECONDS)) {
      x++;
    }
  }

  private void work() {
    y++;
  }

  private void stages() {
    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(() -> z++).thenApply(v -> v + z++).thenApplyAsync(v -> z++);
    first.join();
    z++;
    CompletableFuture<String> promise = new CompletableFuture<>();
    new Thread(
            () -> {
              z++;
              promise.complete("x");
            })
        .start();
    promise.join();
    z++;
    CompletableFuture.allOf(CompletableFuture.runAsync(() -> z++)).join();
    z++;
  }

  private void streams() {
    x = 2;
    int total = IntStream.range(0, 64).map(i -> i + x).parallel().sum();
    x = total;
    List<Integer> squares =
        List.of(1, 2, 3, 4, 5, 6).parallelStream().map(i -> i * x).collect(Collectors.toList());
    x = squares.size();
  }

  private void queues() throws InterruptedException {
    BlockingQueue<int[]> queue = new ArrayBlockingQueue<>(1);
    Thread producer =
        new Thread(
            () -> {
              try {
                for (int i = 0; i < 5; i++) {
                  int[] item = new int[1];
                  item[0] = i;
                  queue.put(item);
                }
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    producer.start();
    for (int i = 0; i < 5; i++) {
      queue.take()[0]++;
    }
    ConcurrentLinkedQueue<int[]> free = new ConcurrentLinkedQueue<>();
    ConcurrentHashMap<String, int[]> map = new ConcurrentHashMap<>();
    new Thread(
            () -> {
              map.put("k", new int[] {1});
              free.add(new int[] {2});
            })
        .start();
    int[] got = free.poll();
    while (got == null) {
      Thread.onSpinWait();
      got = free.poll();
    }
    got[0]++;
    map.get("k")[0]++;
  }

  private void serial() throws InterruptedException {
    ExecutorService one = Executors.newSingleThreadExecutor();
    for (int i = 0; i < 10; i++) {
      one.execute(() -> list.add(1));
    }
    one.shutdown();
    one.awaitTermination(10, TimeUnit.SECONDS);
    list.add(2);
  }

  private void timer() throws InterruptedException {
    CountDownLatch ticks = new CountDownLatch(3);
    Timer timer = new Timer(true);
    z = 0;
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            if (ticks.getCount() > 0) {
              y++;
              ticks.countDown();
            } else {
              cancel();
            }
          }
        },
        1,
        1);
    ticks.await();
  }

  private void flags() {
    AtomicInteger state = new AtomicInteger();
    AtomicBoolean set = new AtomicBoolean();
    new Thread(
            () -> {
              z++;
              state.compareAndSet(0, 1);
              while (!set.get()) {
                Thread.onSpinWait();
              }
              z++;
              state.set(2);
            })
        .start();
    while (state.get() != 1) {
      Thread.onSpinWait();
    }
    z++;
    set.set(true);
    while (state.get() != 2) {
      Thread.onSpinWait();
    }
    z++;
  }
}
