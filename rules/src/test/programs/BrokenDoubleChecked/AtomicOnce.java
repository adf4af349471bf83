package brokendoublechecked;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** An atomic reference set once: the loser of the compare-and-set throws its list away. */
public final class AtomicOnce {

  private final AtomicReference<List<String>> names = new AtomicReference<>();

  public List<String> names() {
    List<String> seen = names.get();
    if (seen != null) {
      return seen;
    }
    names.compareAndSet(null, new ArrayList<>());
    return names.get();
  }
}
