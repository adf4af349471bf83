package checkthenact;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The same listener may be added twice; the list has addIfAbsent for it. */
public final class ContainsThenAdd {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  public void add(Runnable listener) {
    if (!listeners.contains(listener)) {
      listeners.add(listener); // EXPECT: CheckThenAct
    }
  }

  public void fire() {
    for (Runnable listener : listeners) {
      listener.run();
    }
  }
}
