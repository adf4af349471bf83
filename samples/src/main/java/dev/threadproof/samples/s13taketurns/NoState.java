package dev.threadproof.samples.s13taketurns;

import dev.threadproof.samples.Size;
import dev.threadproof.samples.Watchdog;

/** No state behind the wait: a notify that finds nobody waiting is lost, and both wait for ever. */
public final class NoState { // PROOF: lost-wakeup failed

  private final Object bell = new Object();

  private NoState() {}

  private void speak(String name, int times) {
    try {
      for (int i = 0; i < times; i++) {
        synchronized (bell) {
          System.out.println(name);
          bell.notify();
          bell.wait(); // EXPECT: LostWakeup
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hangs: whoever speaks last waits for a notify that never comes. */
  public static void main(String[] args) throws InterruptedException {
    Watchdog.expectHang();
    int size = Size.of(args, 10);
    NoState turns = new NoState();
    Thread ping = new Thread(() -> turns.speak("ping", size));
    Thread pong = new Thread(() -> turns.speak("pong", size));
    ping.start();
    pong.start();
    ping.join();
    pong.join();
  }
}
