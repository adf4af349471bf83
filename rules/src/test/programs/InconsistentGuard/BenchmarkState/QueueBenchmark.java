package inconsistentguard.benchmarkstate;

import java.util.ArrayDeque;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.State;

/** A harness makes one state for each thread, and calls set-up and measurement in turn. */
@State
public class QueueBenchmark {

  private final ArrayDeque<String> queue = new ArrayDeque<>();
  private int round;
  private boolean warm;

  public void setUp() {
    queue.clear();
    round = 0;
    warm = true;
  }

  @Benchmark
  public int bare() {
    queue.add("x");
    return round++;
  }

  @Benchmark
  public int locked() {
    synchronized (this) {
      queue.add("y");
      return warm ? round++ : 0;
    }
  }

  @Benchmark
  public synchronized int lockedMethod() {
    queue.poll();
    return round++;
  }
}
