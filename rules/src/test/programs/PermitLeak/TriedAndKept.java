package permitleak;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** The branch that finds nothing to do forgets the permit that tryAcquire took. */
public final class TriedAndKept {

  private final Semaphore slots = new Semaphore(1);
  private final List<String> jobs = new CopyOnWriteArrayList<>();

  public void runOne() {
    if (!slots.tryAcquire()) { // EXPECT: PermitLeak
      return;
    }
    if (jobs.isEmpty()) {
      return;
    }
    try {
      System.out.println(jobs.remove(0));
    } finally {
      slots.release();
    }
  }

  public void add(String job) {
    jobs.add(job);
  }
}
