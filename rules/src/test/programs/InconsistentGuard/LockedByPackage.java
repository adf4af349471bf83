package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** The registry locks the node round its package-private method; another way in forgets to. */
public class LockedByPackage {

  private final List<String> children = new ArrayList<>();

  void adopt(String child) {
    children.add(child);
  }

  boolean knows(String child) {
    return children.contains(child);
  }

  public int count() {
    return children.size(); // EXPECT: InconsistentGuard
  }
}

class Registry {

  public void register(LockedByPackage node, String child) {
    synchronized (node) {
      if (!node.knows(child)) {
        node.adopt(child);
      }
    }
  }
}
