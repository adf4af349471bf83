//! act-between reached
package textbook;

import java.util.concurrent.ConcurrentHashMap;

/** Registers what is not there yet, both steps under one monitor. */
final class CheckThenActMended implements Runnable {

  private final ConcurrentHashMap<String, Object> stock = new ConcurrentHashMap<>();

  @Override
  public void run() {
    for (int i = 0; i < 20; i++) {
      register("article " + i);
    }
  }

  private synchronized void register(String name) {
    if (!stock.containsKey(name)) { //# A call CheckThenActMended register java.util.concurrent.ConcurrentHashMap.containsKey
      stock.put(name, new Object()); //# A call CheckThenActMended register java.util.concurrent.ConcurrentHashMap.put; B call CheckThenActMended register java.util.concurrent.ConcurrentHashMap.put
    }
  }

  public static void main(String[] args) throws InterruptedException {
    CheckThenActMended registry = new CheckThenActMended();
    Threads.run(Threads.count(args), registry);
    System.out.println(registry.stock.size());
  }
}
