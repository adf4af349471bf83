package inconsistentguard;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** readObject fills an object that nobody else has yet, a copy is its maker's own until returned. */
public final class CopiesAndStreams implements Serializable {

  private static final long serialVersionUID = 1L;

  private int value;

  public synchronized void set(int newValue) {
    value = newValue;
  }

  public synchronized int get() {
    return value;
  }

  public synchronized CopiesAndStreams copy() {
    CopiesAndStreams twin = new CopiesAndStreams();
    twin.value = value;
    return twin;
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    if (value < 0) {
      value = 0;
    }
  }
}
