package unguardedsharedfield;

/** A linked stack with no lock: two pushes may start from the same head and one is lost. */
final class LinkedStack {

  static final class Node {
    final int value;
    final Node next;

    Node(int value, Node next) {
      this.value = value;
      this.next = next;
    }
  }

  private Node head;

  void push(int value) {
    head = new Node(value, head); // EXPECT: UnguardedSharedField
  }

  public static void main(String[] args) {
    LinkedStack stack = new LinkedStack();
    for (int i = 0; i < 2; i++) {
      int value = i;
      new Thread(() -> stack.push(value)).start();
    }
  }
}
