package dev.threadproof.samples.s13taketurns;

import dev.threadproof.samples.Size;

/** Whose turn it is stands in a variable under the monitor: a notify too early loses nothing. */
public final class TurnVariable {

  private final Object bell = new Object();
  private String turn = "ping";

  private TurnVariable() {}

  private void speak(String name, String other, int times) {
    try {
      for (int i = 0; i < times; i++) {
        synchronized (bell) {
          while (!turn.equals(name)) {
            bell.wait();
          }
          System.out.println(name);
          turn = other;
          bell.notifyAll();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Prints ping and pong in turn. */
  public static void main(String[] args) throws InterruptedException {
    int size = Size.of(args, 10);
    TurnVariable turns = new TurnVariable();
    Thread ping = new Thread(() -> turns.speak("ping", "pong", size));
    Thread pong = new Thread(() -> turns.speak("pong", "ping", size));
    ping.start();
    pong.start();
    ping.join();
    pong.join();
  }
}
