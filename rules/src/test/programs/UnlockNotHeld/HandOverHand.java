package unlocknotheld;

import java.util.concurrent.locks.ReentrantLock;

/** The locks change hands on the way along the list; each unlock is of the one held. */
public final class HandOverHand {

  static final class Node {
    final ReentrantLock lock = new ReentrantLock();
    Node next;
  }

  static int length(Node first) {
    int length = 0;
    Node at = first;
    at.lock.lock();
    while (at.next != null) {
      Node next = at.next;
      next.lock.lock();
      at.lock.unlock();
      at = next;
      length++;
    }
    at.lock.unlock();
    return length;
  }
}
