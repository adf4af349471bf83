package inconsistentguard;

/** Nodes that are whole however they are reached are looked up without the lock on purpose. */
public final class TableOfNodes {

  static final class Node {
    final String key;
    volatile String value;
    final Node next;

    Node(String key, String value, Node next) {
      this.key = key;
      this.value = value;
      this.next = next;
    }
  }

  private final Node[] table = new Node[16];
  private final int[] sizes = new int[16];

  public String get(String key) {
    Node at = table[key.hashCode() & 15]; // EXPECT: InconsistentGuard possible review
    while (at != null && !at.key.equals(key)) {
      at = at.next;
    }
    return at == null ? null : at.value;
  }

  public int size(String key) {
    return sizes[key.hashCode() & 15]; // EXPECT: InconsistentGuard
  }

  public synchronized void put(String key, String value) {
    int at = key.hashCode() & 15;
    table[at] = new Node(key, value, table[at]);
    sizes[at] = sizes[at] + 1;
  }

  public synchronized void remove(String key) {
    int at = key.hashCode() & 15;
    if (table[at] != null) {
      table[at] = table[at].next;
      sizes[at] = sizes[at] - 1;
    }
  }
}
