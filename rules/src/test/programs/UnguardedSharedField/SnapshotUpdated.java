package unguardedsharedfield;

import java.util.concurrent.atomic.AtomicReference;

/** The whole state is one immutable record, replaced by updateAndGet. */
public final class SnapshotUpdated {

  public record Range(int low, int high) {
    Range withLow(int newLow) {
      return new Range(Math.min(newLow, high), high);
    }
  }

  private final AtomicReference<Range> range = new AtomicReference<>(new Range(0, 10));

  public Range raise(int low) {
    return range.updateAndGet(old -> old.withLow(low));
  }

  public boolean contains(int value) {
    Range seen = range.get();
    return seen.low() <= value && value <= seen.high();
  }

  public static void main(String[] args) {
    SnapshotUpdated shared = new SnapshotUpdated();
    new Thread(() -> shared.raise(3)).start();
    new Thread(() -> System.out.println(shared.contains(4))).start();
  }
}
