//! race proven failed
package textbook;

import java.util.HashMap;
import java.util.Map;

/** A plain hash map, written by several threads. */
final class SharedMap implements Runnable {

  private final Map<String, Integer> words = new HashMap<>();

  @Override
  public void run() {
    String name = Thread.currentThread().getName();
    for (int i = 0; i < 40; i++) {
      words.put(name + i, i); //# A write SharedMap run -; B write SharedMap run -
    }
  }

  public static void main(String[] args) throws InterruptedException {
    SharedMap index = new SharedMap();
    Threads.run(Threads.count(args), index);
    System.out.println(index.words.size() > 0);
  }
}
