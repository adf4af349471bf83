package checkthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;

/** Two threads may each make a queue for one topic; what goes into the one thrown away is lost. */
public final class GetThenFreshList {

  private final ConcurrentMap<String, Queue<String>> topics = new ConcurrentHashMap<>();

  public void publish(String topic, String message) {
    Queue<String> queue = topics.get(topic);
    if (queue == null) {
      queue = new ConcurrentLinkedQueue<>();
      topics.put(topic, queue); // EXPECT: CheckThenAct
    }
    queue.add(message);
  }
}
