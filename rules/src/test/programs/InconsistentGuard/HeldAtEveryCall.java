package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** A public method that the program itself calls under the lock only: others might not know. */
public final class HeldAtEveryCall {

  private final List<String> lines = new ArrayList<>();

  public synchronized void add(String line) {
    lines.add(line);
    if (isFull()) {
      lines.clear();
    }
  }

  public synchronized void drop(String line) {
    lines.remove(line);
  }

  public boolean isFull() {
    return lines.size() > 100; // EXPECT: InconsistentGuard possible review
  }
}
