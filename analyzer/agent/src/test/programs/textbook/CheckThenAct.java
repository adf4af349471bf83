//! act-between proven failed
package textbook;

import java.util.concurrent.ConcurrentHashMap;

/** Registers what is not there yet, in two steps. */
final class CheckThenAct implements Runnable {

  private final ConcurrentHashMap<String, Object> stock = new ConcurrentHashMap<>();

  @Override
  public void run() {
    for (int i = 0; i < 20; i++) {
      register("article " + i);
    }
  }

  private void register(String name) {
    if (!stock.containsKey(name)) { //# A call CheckThenAct register java.util.concurrent.ConcurrentHashMap.containsKey
      stock.put(name, new Object()); //# A call CheckThenAct register java.util.concurrent.ConcurrentHashMap.put; B call CheckThenAct register java.util.concurrent.ConcurrentHashMap.put
    }
  }

  public static void main(String[] args) throws InterruptedException {
    CheckThenAct registry = new CheckThenAct();
    Threads.run(Threads.count(args), registry);
    System.out.println(registry.stock.size());
  }
}
