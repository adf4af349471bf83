package waitnotinloop;

import java.util.ArrayDeque;
import java.util.Deque;

/** The early return tests the deque once; after the wait it is popped without another look. */
public final class WaitThenPop {

  private final Deque<String> stack = new ArrayDeque<>();

  public synchronized void push(String item) {
    stack.push(item);
    notifyAll();
  }

  public synchronized String pop() throws InterruptedException {
    if (!stack.isEmpty()) {
      return stack.pop();
    }
    wait(); // EXPECT: WaitNotInLoop
    return stack.pop();
  }
}
