package permitleak;

import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/** Releases on the straight way only: a failing load keeps the permit. */
public final class ExceptionBetween {

  private final Semaphore loads = new Semaphore(3, true);

  public String load(Callable<String> source) throws Exception {
    loads.acquire(); // EXPECT: PermitLeak
    String text = source.call();
    loads.release();
    return text;
  }
}
