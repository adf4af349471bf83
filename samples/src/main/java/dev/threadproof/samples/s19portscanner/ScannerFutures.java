package dev.threadproof.samples.s19portscanner;

import dev.threadproof.samples.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Each task returns what it found; the list belongs to main alone. */
public final class ScannerFutures {

  private ScannerFutures() {}

  /** Prints how many ports are open. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    int count = Size.of(args, 20);
    ExecutorService pool = Executors.newFixedThreadPool(5);
    try (Ports ports = new Ports(count)) {
      List<Future<Boolean>> scans = new ArrayList<>();
      for (int port : ports.all()) {
        scans.add(pool.submit(() -> Ports.isOpen(port)));
      }
      List<Integer> open = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        if (scans.get(i).get()) {
          open.add(ports.all().get(i));
        }
      }
      System.out.println("open ports: " + open.size());
    } finally {
      pool.shutdown();
    }
  }
}
