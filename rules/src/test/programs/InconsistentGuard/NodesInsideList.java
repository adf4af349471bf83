package inconsistentguard;

/** The nodes have no lock of their own: they are only reached through the list, under its monitor. */
public final class NodesInsideList {

  private static final class Node {
    int value;
    Node next;
  }

  private Node head;

  public synchronized void push(int value) {
    Node node = new Node();
    node.value = value;
    node.next = head;
    head = node;
  }

  public synchronized int pop() {
    Node node = head;
    if (node == null) {
      return -1;
    }
    head = node.next;
    return node.value;
  }

  public synchronized void addToAll(int amount) {
    for (Node node = head; node != null; node = node.next) {
      node.value += amount;
    }
  }
}
