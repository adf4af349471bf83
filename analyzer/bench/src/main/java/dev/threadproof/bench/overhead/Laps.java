package dev.threadproof.bench.overhead;

import com.sun.management.OperatingSystemMXBean;
import dev.threadproof.bench.ResidentSet;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Locale;
import java.util.function.IntToLongFunction;

/**
 * Does laps of one work with two threads, and prints what they took. The main class of the measured
 * JVMs.
 */
final class Laps {

  private static final int THREADS = 2;

  /** How many laps threads have done; not guarded, for a plan to be about. */
  private static int counted;

  private Laps() {}

  /**
   * Does the laps.
   *
   * @param args the work, the number of laps, and seconds of CPU time that they take at least, for
   *     which laps are added
   */
  public static void main(String[] args) throws InterruptedException, IOException {
    Work work = Work.valueOf(args[0].toUpperCase(Locale.ROOT));
    int laps = Integer.parseInt(args[1]);
    long least = Long.parseLong(args[2]) * 1_000_000_000L;
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    IntToLongFunction lap = work.start();
    long sum = 0;
    int done = 0;
    while (done < laps || system.getProcessCpuTime() < least) {
      sum += round(lap);
      done++;
    }
    long cpu = system.getProcessCpuTime();
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    long heap = memory.getHeapMemoryUsage().getUsed();
    sum += lap.applyAsLong(0); // the data lives until here
    System.err.println("laps as counted without a guard: " + counted);
    System.out.println(new Took(done, sum, cpu, heap, ResidentSet.peak()).line());
  }

  private static long round(IntToLongFunction lap) throws InterruptedException {
    long[] sums = new long[THREADS];
    Thread[] threads = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      threads[i] = new Thread(() -> sums[number] = lap(lap, number));
      threads[i].start();
    }
    long sum = 0;
    for (int i = 0; i < THREADS; i++) {
      threads[i].join();
      sum += sums[i];
    }
    return sum;
  }

  private static long lap(IntToLongFunction lap, int thread) {
    long sum = lap.applyAsLong(thread);
    counted++;
    return sum;
  }
}
