package unguardedsharedfield;

/**
 * Two threads walk along one list and count their visits in its nodes. The second list is walked
 * under its lock; from the third each thread takes all nodes there are before it walks along them.
 */
final class WalkedList {

  private static final class Node {
    private final Node next;
    private int visits;

    Node(Node next) {
      this.next = next;
    }
  }

  private static final class LockedNode {
    private LockedNode next;
    private int visits;
  }

  private static final class TakenNode {
    private TakenNode next;
    private int visits;
  }

  private Node head = new Node(new Node(null));
  private LockedNode locked;
  private TakenNode taken;

  void visit() {
    Node node = head;
    while (node != null) {
      node.visits++; // EXPECT: UnguardedSharedField
      node = node.next;
    }
  }

  synchronized void addLocked() {
    LockedNode node = new LockedNode();
    node.next = locked;
    locked = node;
  }

  synchronized void visitLocked() {
    for (LockedNode node = locked; node != null; node = node.next) {
      node.visits++;
    }
  }

  void visitTaken() {
    TakenNode node;
    synchronized (this) {
      node = taken;
      taken = null;
    }
    while (node != null) {
      TakenNode next = node.next;
      node.visits++;
      node.next = null;
      node = next;
    }
  }

  synchronized void give() {
    TakenNode node = new TakenNode();
    node.next = taken;
    taken = node;
  }

  private void all() {
    visit();
    addLocked();
    visitLocked();
    give();
    visitTaken();
  }

  public static void main(String[] args) throws InterruptedException {
    WalkedList list = new WalkedList();
    Thread one = new Thread(list::all);
    Thread two = new Thread(list::all);
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(list.head.visits);
  }
}
