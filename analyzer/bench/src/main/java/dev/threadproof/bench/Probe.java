package dev.threadproof.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs one workload once and prints what it took. The main class of the measured JVMs. */
final class Probe {

  private Probe() {}

  /**
   * Measures.
   *
   * @param args workload, jar, number of threads
   * @throws IOException when the jar cannot be read
   */
  public static void main(String[] args) throws IOException {
    Workload workload = Workload.valueOf(args[0].toUpperCase(Locale.ROOT));
    int threads = Integer.parseInt(args[2]);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    List<MemoryPoolMXBean> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    long wall = System.nanoTime();
    long cpu = system.getProcessCpuTime();

    Workload.Tally tally = workload.run(Path.of(args[1]), threads);

    cpu = system.getProcessCpuTime() - cpu;
    wall = System.nanoTime() - wall;
    long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.println(new Measurement(tally, cpu, wall, peak, ResidentSet.peak()).line());
  }
}
