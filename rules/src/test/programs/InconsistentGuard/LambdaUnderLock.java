package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** forEach and removeIf run their lambdas at once, on this thread, with the monitor held. */
public final class LambdaUnderLock {

  private final List<Integer> samples = new ArrayList<>();
  private long sum;

  public synchronized void add(int sample) {
    samples.add(sample);
  }

  public synchronized long recount() {
    sum = 0;
    samples.forEach(s -> sum += s);
    samples.removeIf(s -> s > sum);
    return sum;
  }
}
