package unguardedsharedfield.testclass;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A runner makes an object for each test and calls its methods one after the other; the threads of
 * a test have ended when it looks at what they did.
 */
class CounterTest {

  private List<String> events;
  private int rounds;
  private boolean closed;

  @BeforeEach
  void setUp() {
    events = new ArrayList<>();
    rounds = 3;
  }

  @Test
  void countsAllThreads() throws InterruptedException {
    AtomicInteger sum = new AtomicInteger();
    Thread[] threads = new Thread[rounds];
    for (int i = 0; i < rounds; i++) {
      threads[i] = new Thread(sum::incrementAndGet);
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    events.add("sum " + sum);
    rounds++;
  }

  @Test
  void seesWhatTheThreadDid() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Thread worker =
        new Thread(
            () -> {
              events.add("worked");
              rounds = 0;
              done.countDown();
            });
    worker.start();
    done.await();
    events.add("done");
    rounds++;
  }

  @Test
  synchronized void locksOnce() {
    closed = true;
    events.add("locked");
  }

  @Test
  void looks() {
    if (!closed) {
      events.clear();
    }
  }
}
