package lockleak;

import java.util.concurrent.locks.ReentrantLock;

/** A sorted list: each step takes the next node's lock before it gives the last one back. */
public final class HandOverHand {

  private static final class Node {
    final int key;
    final ReentrantLock lock = new ReentrantLock();
    Node next;

    Node(int key, Node next) {
      this.key = key;
      this.next = next;
    }
  }

  private final Node head = new Node(Integer.MIN_VALUE, new Node(Integer.MAX_VALUE, null));

  public boolean add(int key) {
    Node before = head;
    before.lock.lock();
    try {
      Node current = before.next;
      current.lock.lock();
      try {
        while (current.key < key) {
          before.lock.unlock();
          before = current;
          current = current.next;
          current.lock.lock();
        }
        if (current.key == key) {
          return false;
        }
        before.next = new Node(key, current);
        return true;
      } finally {
        current.lock.unlock();
      }
    } finally {
      before.lock.unlock();
    }
  }
}
