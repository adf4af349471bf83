package instanceordercycle;

import java.util.Map;

/** Sums are added up in copies that nobody else knows, or into each other. */
public final class SumOfCopies {

  /** The program only ever adds to a copy of its own. */
  public static final class Mean {
    private long sum;
    private long samples;

    public synchronized long sum() {
      return sum;
    }

    public synchronized void add(Mean other) {
      sum += other.sum(); // EXPECT: InstanceOrderCycle review
      samples++;
    }

    public static Mean both(Mean left, Mean right) {
      Mean copy = new Mean();
      copy.add(left);
      copy.add(right);
      return copy;
    }
  }

  /** The program adds what it finds to what it finds. */
  public static final class Total {
    private long sum;

    public synchronized long sum() {
      return sum;
    }

    public synchronized void add(Total other) {
      sum += other.sum(); // EXPECT: InstanceOrderCycle
    }

    public static void move(Map<String, Total> totals, String from, String to) {
      totals.get(to).add(totals.get(from));
    }
  }
}
