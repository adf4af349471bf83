package unsafecontainer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Local collections that guard themselves may be captured by any number of threads. */
final class ConcurrentLocals {

  public static void main(String[] args) {
    Map<String, Integer> counts = new ConcurrentHashMap<>();
    Set<String> names = ConcurrentHashMap.newKeySet();
    Set<String> others = Collections.newSetFromMap(new ConcurrentHashMap<>());
    Queue<String> queue = new ConcurrentLinkedQueue<>();
    List<String> log = Collections.synchronizedList(new ArrayList<>());
    List<String> order = new CopyOnWriteArrayList<>();
    for (int i = 0; i < 4; i++) {
      String name = "t" + i;
      new Thread(
              () -> {
                counts.merge(name, 1, Integer::sum);
                names.add(name);
                others.add(name);
                queue.add(name);
                log.add(name);
                order.add(name);
              })
          .start();
    }
  }
}
