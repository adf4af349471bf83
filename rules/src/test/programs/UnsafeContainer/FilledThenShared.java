package unsafecontainer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Filled before the threads start, only read by them, and changed again when they have ended. */
final class FilledThenShared {

  public static void main(String[] args) throws InterruptedException {
    Map<Integer, String> names = new HashMap<>();
    names.put(1, "one");
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread reader = new Thread(() -> System.out.println(names.get(1)));
      reader.start();
      readers.add(reader);
    }
    for (Thread reader : readers) {
      reader.join();
    }
    names.put(2, "two");
  }
}
