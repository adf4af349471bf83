package inconsistentguard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** forEach runs the object at once, on this thread, with the monitor held. */
public final class AnonymousUnderLock {

  private final List<Integer> samples = new ArrayList<>();
  private long sum;

  public synchronized void add(int sample) {
    samples.add(sample);
  }

  public synchronized long recount() {
    sum = 0;
    samples.forEach(
        new Consumer<Integer>() {
          @Override
          public void accept(Integer sample) {
            sum += sample;
          }
        });
    return sum;
  }
}
