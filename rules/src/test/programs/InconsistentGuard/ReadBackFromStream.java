package inconsistentguard;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Nobody else has the object that is read from a stream; its lock, too, is made only there. */
public final class ReadBackFromStream implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient Object lock = new Object();
  private transient List<String> names = new ArrayList<>();
  private int changes;

  public void add(String name) {
    synchronized (lock) {
      names.add(name);
      changes++;
    }
  }

  public int changes() {
    synchronized (lock) {
      return changes + names.size();
    }
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    lock = new Object();
    names = new ArrayList<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      names.add((String) in.readObject());
    }
    changes = 0;
  }

  private void readObjectNoData() throws ObjectStreamException {
    changes = 0;
  }

  private Object readResolve() throws ObjectStreamException {
    changes++;
    return this;
  }
}
