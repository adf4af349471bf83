package dev.threadproof.samples.s09trafficlight;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;
import java.util.ArrayList;
import java.util.List;

/** Cars poll a plain boolean: nothing makes them ever see the light turn green. */
public final class PlainFlag { // PROOF: unordered unordered

  private boolean green;

  private PlainFlag() {}

  private void light(int changes) {
    for (int i = 0; i < changes; i++) {
      green = i % 2 == 1; // EXPECT: VisibilityRace
    }
    green = true;
  }

  private void car(String name, int crossings) {
    int crossed = 0;
    while (crossed < crossings) {
      if (green) {
        System.out.println(name + " runs");
        crossed++;
      }
    }
  }

  /** Lets three cars cross, or hangs. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.allowHang();
    int size = Size.of(args, 10);
    PlainFlag crossing = new PlainFlag();
    List<Thread> threads = new ArrayList<>();
    for (String name : List.of("BMW", "Mercedes", "Maserati")) {
      threads.add(new Thread(() -> crossing.car(name, size)));
    }
    threads.add(new Thread(() -> crossing.light(size)));
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
