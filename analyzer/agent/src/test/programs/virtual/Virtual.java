package virtual;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

/** Virtual threads: many that are ordered in each way, and, if asked for, two that are not. */
public class Virtual {
  private static final int MANY = 1500;

  private final ReentrantLock lock = new ReentrantLock();
  private final int[] table = new int[100];
  private int guarded;
  private int underMonitor;
  private int handedOn;
  private int unguarded;

  public static void main(String[] args) throws Exception {
    Virtual all = new Virtual();
    all.started();
    all.inTurn();
    all.byExecutor();
    if (args.length > 0) {
      all.unordered();
    }
    System.out.println(all.guarded + " " + all.underMonitor + " " + all.handedOn + all.table[3]);
  }

  private void started() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    CountDownLatch begin = new CountDownLatch(1);
    for (int i = 0; i < MANY; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      begin.await();
                    } catch (InterruptedException e) {
                      return;
                    }
                    add();
                  }));
    }
    begin.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void add() {
    lock.lock();
    try {
      guarded++;
      table[guarded % table.length]++;
    } finally {
      lock.unlock();
    }
    synchronized (this) {
      underMonitor++;
    }
  }

  private void inTurn() throws InterruptedException {
    for (int i = 0; i < 20; i++) {
      Thread thread = Thread.startVirtualThread(() -> handedOn++);
      thread.join();
    }
    Thread named = Thread.ofVirtual().name("named").unstarted(() -> handedOn++);
    named.start();
    named.join();
  }

  private void byExecutor() throws Exception {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      handedOn++;
      Future<Integer> next = executor.submit(() -> ++handedOn);
      handedOn = next.get() + 1;
      for (int i = 0; i < 50; i++) {
        executor.execute(this::add);
      }
    }
    guarded++;
  }

  private void unordered() throws InterruptedException {
    Thread one = Thread.ofVirtual().name("one").start(() -> unguarded++);
    Thread other = Thread.ofVirtual().name("other").start(() -> unguarded++);
    one.join();
    other.join();
  }
}
