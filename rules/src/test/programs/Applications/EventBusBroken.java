package applications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Publishing looks the listeners up without the lock that a registration holds. */
public final class EventBusBroken {

  private final Object lock = new Object();
  private final Map<String, List<Consumer<String>>> listeners = new LinkedHashMap<>();
  private final AtomicLong published = new AtomicLong();

  public void subscribe(String topic, Consumer<String> listener) {
    synchronized (lock) {
      listeners.computeIfAbsent(topic, t -> new ArrayList<>()).add(listener);
    }
  }

  public void publish(String topic, String event) {
    for (Consumer<String> listener : listenersOf(topic)) {
      listener.accept(event);
    }
    published.incrementAndGet();
  }

  private List<Consumer<String>> listenersOf(String topic) {
    return new ArrayList<>(listeners.getOrDefault(topic, List.of())); // EXPECT: InconsistentGuard
  }

  public static void main(String[] args) {
    EventBusBroken bus = new EventBusBroken();
    bus.subscribe("news", System.out::println);
    new Thread(() -> bus.publish("news", "one")).start();
    new Thread(() -> bus.subscribe("news", e -> System.out.println("late " + e))).start();
    bus.publish("news", "two");
  }
}
