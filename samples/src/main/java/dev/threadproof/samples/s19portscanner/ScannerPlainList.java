package dev.threadproof.samples.s19portscanner;

import dev.threadproof.samples.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The scanner's threads add to one ArrayList: an open port is lost, or an index out of bounds. */
public final class ScannerPlainList { // PROOF: race failed

  private static final List<Integer> OPEN = new ArrayList<>();

  private ScannerPlainList() {}

  private static void scan(int port) {
    if (Ports.isOpen(port)) {
      OPEN.add(port); // EXPECT: UnsafeContainer
    }
  }

  /** Prints how many ports are open, or fewer. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int count = Size.of(args, 20);
    try (Ports ports = new Ports(count)) {
      List<Thread> threads = new ArrayList<>();
      for (int port : ports.all()) {
        Thread thread = new Thread(() -> scan(port));
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
    }
    System.out.println("open ports: " + OPEN.size());
  }
}
