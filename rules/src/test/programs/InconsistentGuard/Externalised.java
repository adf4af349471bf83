package inconsistentguard;

import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** readExternal is public, but what calls it has just made the object. */
public final class Externalised implements Externalizable {

  private String name = "";
  private long total;

  public synchronized void add(long amount) {
    total += amount;
  }

  public synchronized long total() {
    return total;
  }

  public synchronized void rename(String given) {
    name = given;
  }

  @Override
  public synchronized void writeExternal(ObjectOutput out) throws IOException {
    out.writeUTF(name);
    out.writeLong(total);
  }

  @Override
  public void readExternal(ObjectInput in) throws IOException {
    name = in.readUTF();
    total = in.readLong();
  }
}
