package inconsistentguard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The object that is written to a stream is in use: its lock is needed, unlike in readObject. */
public final class WrittenWhileChanged implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient List<String> names = new ArrayList<>();

  public synchronized void add(String name) {
    names.add(name);
  }

  public synchronized boolean has(String name) {
    return names.contains(name);
  }

  public synchronized void clear() {
    names.clear();
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeInt(names.size()); // EXPECT-NEAR: InconsistentGuard
    for (String name : names) {
      out.writeObject(name);
    }
  }
}
