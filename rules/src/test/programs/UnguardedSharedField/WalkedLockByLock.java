package unguardedsharedfield;

import java.util.concurrent.locks.ReentrantLock;

/** Who walks holds the lock of the node that he stands on: nodes are changed by one at a time. */
final class WalkedLockByLock {

  private static final class Node {
    final ReentrantLock lock = new ReentrantLock();
    Node next;
    int visits;
  }

  private final Node head = new Node();

  void visit() {
    Node node = head;
    node.lock.lock();
    while (node.next != null) {
      Node next = node.next;
      next.lock.lock();
      node.visits++;
      node.lock.unlock();
      node = next;
    }
    node.next = new Node();
    node.lock.unlock();
  }

  public static void main(String[] args) throws InterruptedException {
    WalkedLockByLock list = new WalkedLockByLock();
    Thread one = new Thread(list::visit);
    Thread two = new Thread(list::visit);
    one.start();
    two.start();
    one.join();
    two.join();
    System.out.println(list.head.visits);
  }
}
