package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** The list's content is guarded where it is changed, not where its size is read. */
public final class ListSizeUnlocked {

  private final List<String> lines = new ArrayList<>();

  public synchronized void add(String line) {
    lines.add(line);
  }

  public synchronized void clear() {
    lines.clear();
  }

  public int size() {
    return lines.size(); // EXPECT: InconsistentGuard
  }
}
