package unguardedsharedfield;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A copy-on-write list of listeners; each event is an immutable record. */
public final class ListenersCopied {

  public record Event(String name, long time) {}

  public interface Listener {
    void on(Event event);
  }

  private final List<Listener> listeners = new CopyOnWriteArrayList<>();

  public void add(Listener listener) {
    listeners.add(listener);
  }

  public void fire(String name) {
    Event event = new Event(name, System.nanoTime());
    for (Listener listener : listeners) {
      listener.on(event);
    }
  }

  public static void main(String[] args) {
    ListenersCopied bus = new ListenersCopied();
    new Thread(() -> bus.add(event -> System.out.println(event.name()))).start();
    new Thread(() -> bus.fire("tick")).start();
  }
}
