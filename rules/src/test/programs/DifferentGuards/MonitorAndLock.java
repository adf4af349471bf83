package differentguards;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A synchronized method and a Lock do not exclude each other. */
final class MonitorAndLock {

  private final Lock lock = new ReentrantLock();
  private final List<String> lines = new ArrayList<>();

  synchronized void add(String line) {
    lines.add(line);
  }

  void remove(String line) {
    lock.lock();
    try {
      lines.remove(line); // EXPECT: DifferentGuards
    } finally {
      lock.unlock();
    }
  }

  public static void main(String[] args) {
    MonitorAndLock log = new MonitorAndLock();
    new Thread(() -> log.add("a")).start();
    new Thread(() -> log.remove("a")).start();
  }
}
