package atomiccompound;

import java.util.concurrent.atomic.AtomicInteger;

/** An AtomicInteger that is not used as one. */
final class GetAndSetSum {

  private static final AtomicInteger SUM = new AtomicInteger();

  private static void add(int n) {
    SUM.set(SUM.get() + n); // EXPECT: AtomicCompound
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      int n = i;
      new Thread(() -> add(n)).start();
    }
  }
}
