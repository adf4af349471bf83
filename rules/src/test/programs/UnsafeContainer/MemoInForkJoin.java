package unsafecontainer;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;

/** Tasks of a fork/join pool share one HashMap as a memo. */
final class MemoInForkJoin extends RecursiveTask<Integer> {

  private static final long serialVersionUID = 1L;
  private static final Map<Integer, Integer> MEMO = new HashMap<>();
  private final int n;

  MemoInForkJoin(int n) {
    this.n = n;
  }

  @Override
  protected Integer compute() {
    if (n < 2) {
      return n;
    }
    Integer known = MEMO.get(n);
    if (known != null) {
      return known;
    }
    MemoInForkJoin left = new MemoInForkJoin(n - 1);
    left.fork();
    int result = new MemoInForkJoin(n - 2).compute() + left.join();
    MEMO.put(n, result); // EXPECT: UnsafeContainer
    return result;
  }

  public static void main(String[] args) {
    System.out.println(new ForkJoinPool().invoke(new MemoInForkJoin(20)));
  }
}
