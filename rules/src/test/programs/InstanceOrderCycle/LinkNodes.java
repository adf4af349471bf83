package instanceordercycle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Connecting two peers locks them in the order of the call. */
public final class LinkNodes {

  private final ReentrantLock lock = new ReentrantLock();
  private final List<LinkNodes> peers = new ArrayList<>();

  public void connect(LinkNodes peer) {
    lock.lock();
    try {
      peers.add(peer);
      peer.accept(this);
    } finally {
      lock.unlock();
    }
  }

  private void accept(LinkNodes peer) {
    lock.lock(); // EXPECT: InstanceOrderCycle
    try {
      peers.add(peer);
    } finally {
      lock.unlock();
    }
  }
}
