package executornevershutdown;

import java.util.Timer;
import java.util.TimerTask;

/** A timer for one task: its thread stays. */
public final class TimerForOnce {

  public static void main(String[] args) {
    Timer timer = new Timer("once"); // EXPECT: ExecutorNeverShutDown
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            System.out.println("now");
          }
        },
        10);
  }
}
