package unguardedsharedfield;

import java.util.Timer;
import java.util.TimerTask;

/** Two timers, each with a task of its own that counts its own ticks. */
final class TaskOwnsCounter extends TimerTask {

  private final String name;
  private int ticks;

  TaskOwnsCounter(String name) {
    this.name = name;
  }

  @Override
  public void run() {
    ticks++;
    System.out.println(name + ticks);
    if (ticks == 3) {
      cancel();
    }
  }

  public static void main(String[] args) {
    new Timer("a").schedule(new TaskOwnsCounter("a"), 10, 10); // EXPECT: ExecutorNeverShutDown
    new Timer("b").schedule(new TaskOwnsCounter("b"), 10, 10); // EXPECT: ExecutorNeverShutDown
  }
}
