package dev.threadproof.samples.s09trafficlight;

import dev.threadproof.samples.Size;
import java.util.ArrayList;
import java.util.List;

/** A car tests the light again after each wake-up, under the monitor that the light is set in. */
public final class WhileMonitor {

  private boolean green;

  private WhileMonitor() {}

  private synchronized void turn(boolean toGreen) {
    green = toGreen;
    notifyAll();
  }

  private synchronized void awaitGreen() throws InterruptedException {
    while (!green) {
      wait();
    }
  }

  private void light(int changes) {
    for (int i = 0; i < changes; i++) {
      turn(i % 2 == 1);
    }
    turn(true);
  }

  private void car(String name, int crossings) {
    try {
      for (int i = 0; i < crossings; i++) {
        awaitGreen();
        System.out.println(name + " runs");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets three cars cross. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 10);
    WhileMonitor crossing = new WhileMonitor();
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
