//! race reached
package textbook;

import java.util.HashMap;
import java.util.Map;

/** A plain hash map, written under its own monitor. */
final class SharedMapMended implements Runnable {

  private final Map<String, Integer> words = new HashMap<>();

  @Override
  public void run() {
    String name = Thread.currentThread().getName();
    for (int i = 0; i < 40; i++) {
      synchronized (words) { words.put(name + i, i); } //# A write SharedMapMended run -; B write SharedMapMended run -
    }
  }

  public static void main(String[] args) throws InterruptedException {
    SharedMapMended index = new SharedMapMended();
    Threads.run(Threads.count(args), index);
    System.out.println(index.words.size() > 0);
  }
}
