package permitleak;

import java.util.concurrent.Semaphore;

/** Local to main and captured by the tasks: nobody ever gives a permit back. */
public final class NeverGivenBack {

  public static void main(String[] args) {
    Semaphore gate = new Semaphore(2);
    for (int i = 0; i < 5; i++) {
      new Thread(
              () -> {
                gate.acquireUninterruptibly(); // EXPECT: PermitLeak
                System.out.println("in");
              })
          .start();
    }
  }
}
