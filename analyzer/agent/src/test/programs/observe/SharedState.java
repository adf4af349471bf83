// expect race observe.SharedState.count
// expect race observe.SharedState.wide
// expect race observe.SharedState.total
// expect race array element
// expect race java.util.ArrayList
package observe;

import java.util.ArrayList;
import java.util.List;

/** Everything that threads can share without order; each is accessed by two that nothing orders. */
public class SharedState {
  int count;
  long wide;
  static int total;
  final int[] small = new int[4];
  final List<String> list = new ArrayList<>();
  int guarded;
  volatile int flag;
  final int never = 1;

  public static void main(String[] args) throws InterruptedException {
    SharedState state = new SharedState();
    Thread first = new Thread(state::work);
    Thread second = new Thread(state::work);
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(state.guarded + state.never);
  }

  void work() {
    count++;
    wide += 2;
    total++;
    small[1] = 3;
    synchronized (list) {
      guarded++;
    }
    list.size(); // after the lock was given up, so that it orders nothing, whoever is first
    if (Thread.currentThread().getName().endsWith("0")) {
      list.add("x");
    }
    flag = 1;
  }
}
