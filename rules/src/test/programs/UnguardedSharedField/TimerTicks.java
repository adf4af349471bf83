package unguardedsharedfield;

import java.util.Timer;
import java.util.TimerTask;

/** The timer's thread counts, main reads: two threads and nothing that orders them. */
final class TimerTicks {

  private int ticks;

  void run() {
    Timer timer = new Timer();
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            ticks++; // EXPECT: UnguardedSharedField
          }
        },
        10,
        10);
    System.out.println(ticks);
    timer.cancel();
  }

  public static void main(String[] args) {
    new TimerTicks().run();
  }
}
