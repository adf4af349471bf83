package unguardedsharedfield;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The ticker thread and main both change the number of open sessions. */
final class ScheduledAndMain {

  private int open;

  void login() {
    open++; // EXPECT: UnguardedSharedField
  }

  void expire() {
    if (open > 0) {
      open--;
    }
  }

  public static void main(String[] args) {
    ScheduledAndMain sessions = new ScheduledAndMain();
    ScheduledExecutorService ticker =
        Executors.newSingleThreadScheduledExecutor(); // EXPECT: ExecutorNeverShutDown
    ticker.scheduleAtFixedRate(sessions::expire, 1, 1, TimeUnit.SECONDS);
    for (int i = 0; i < 5; i++) {
      sessions.login();
    }
  }
}
