package unsafecontainer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/** The parts of a recursive action fill one list. */
public final class ForkJoinStaticList extends RecursiveAction {
  private static final List<Integer> FOUND = new ArrayList<>();
  private final int from;
  private final int to;
  ForkJoinStaticList(int from, int to) { this.from = from; this.to = to; }

  @Override
  protected void compute() {
    if (to - from < 10) {
      FOUND.add(from); // EXPECT: UnsafeContainer
      return;
    }
    int mid = (from + to) / 2;
    invokeAll(new ForkJoinStaticList(from, mid), new ForkJoinStaticList(mid, to));
  }

  public static void main(String[] args) {
    new ForkJoinPool().invoke(new ForkJoinStaticList(0, 1000));
  }
}
