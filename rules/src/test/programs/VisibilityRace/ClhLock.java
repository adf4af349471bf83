package visibilityrace;

import java.util.concurrent.atomic.AtomicReference;

/** A queue lock as the textbooks have it: the nodes' flags are volatile, the count is guarded. */
final class ClhLock {

  static final class Node {
    volatile boolean locked = true;
  }

  private final AtomicReference<Node> tail = new AtomicReference<>();

  Node enter() {
    Node mine = new Node();
    Node before = tail.getAndSet(mine);
    while (before != null && before.locked) {
      Thread.onSpinWait();
    }
    return mine;
  }

  void leave(Node mine) {
    mine.locked = false;
  }

  public static void main(String[] args) {
    ClhLock lock = new ClhLock();
    for (int i = 0; i < 2; i++) {
      new Thread(() -> lock.leave(lock.enter())).start();
    }
  }
}
