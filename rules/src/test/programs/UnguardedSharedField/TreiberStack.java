package unguardedsharedfield;

import java.util.concurrent.atomic.AtomicReference;

/** A node's next is written before the compare-and-set that publishes it, and not after. */
final class TreiberStack {

  static final class Node {
    final int value;
    Node next;

    Node(int value) {
      this.value = value;
    }
  }

  private final AtomicReference<Node> top = new AtomicReference<>();

  void push(int value) {
    Node node = new Node(value);
    Node old;
    do {
      old = top.get();
      node.next = old;
    } while (!top.compareAndSet(old, node));
  }

  int pop() {
    while (true) {
      Node old = top.get();
      if (old == null) {
        return -1;
      }
      if (top.compareAndSet(old, old.next)) {
        return old.value;
      }
    }
  }

  public static void main(String[] args) {
    TreiberStack stack = new TreiberStack();
    new Thread(() -> stack.push(1)).start();
    new Thread(() -> System.out.println(stack.pop())).start();
  }
}
