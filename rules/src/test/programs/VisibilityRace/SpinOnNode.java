package visibilityrace;

import java.util.concurrent.atomic.AtomicReference;

/** A queue lock whose nodes spin on a plain field that the predecessor's thread clears. */
final class SpinOnNode {

  static final class Node {
    boolean locked = true;
  }

  private final AtomicReference<Node> tail = new AtomicReference<>();

  Node enter() {
    Node mine = new Node();
    Node before = tail.getAndSet(mine);
    if (before != null) {
      while (before.locked) {
        Thread.onSpinWait();
      }
    }
    return mine;
  }

  void leave(Node mine) {
    mine.locked = false; // MISS: VisibilityRace what an atomic reference holds is not known to be one object
  }

  public static void main(String[] args) {
    SpinOnNode lock = new SpinOnNode();
    for (int i = 0; i < 2; i++) {
      new Thread(() -> lock.leave(lock.enter())).start();
    }
  }
}
