package badlockobject;

import java.nio.ByteBuffer;

/** A buffer made on first use, once and for all, and then locked; another is made anew each time. */
public final class MadeLate {

  private volatile ByteBuffer input;
  private volatile ByteBuffer output;

  private ByteBuffer input() {
    if (input == null) {
      synchronized (this) {
        if (input == null) {
          input = ByteBuffer.allocate(16);
        }
      }
    }
    return input;
  }

  public void read() {
    input();
    synchronized (input) {
      input.clear();
    }
  }

  public void reset() {
    output = ByteBuffer.allocate(16);
  }

  public void clear() {
    output = ByteBuffer.allocate(8);
  }

  public void write() {
    synchronized (output) { // EXPECT: BadLockObject
      output.put((byte) 1);
    }
  }
}
