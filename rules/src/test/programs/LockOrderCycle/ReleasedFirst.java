package lockordercycle;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The second method gives its first lock back before it takes the other. */
public final class ReleasedFirst {

  private final Lock inbox = new ReentrantLock();
  private final Lock outbox = new ReentrantLock();
  private int in;
  private int out;

  public void forward() {
    inbox.lock();
    try {
      in--;
      outbox.lock();
      try {
        out++;
      } finally {
        outbox.unlock();
      }
    } finally {
      inbox.unlock();
    }
  }

  public void bounce() {
    outbox.lock();
    try {
      out--;
    } finally {
      outbox.unlock();
    }
    inbox.lock();
    try {
      in++;
    } finally {
      inbox.unlock();
    }
  }
}
