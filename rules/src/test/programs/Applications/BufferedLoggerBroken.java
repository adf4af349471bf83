package applications;

import java.util.ArrayList;
import java.util.List;

/** log() may print with the buffer's lock held, close() wants the buffer's with the printer's. */
public final class BufferedLoggerBroken {

  private static final int LIMIT = 16;

  private final Object bufferLock = new Object();
  private final Object printLock = new Object();
  private List<String> buffer = new ArrayList<>();
  private int printed;

  public void log(String line) {
    synchronized (bufferLock) {
      buffer.add(line);
      if (buffer.size() == LIMIT) {
        print(swap());
      }
    }
  }

  public void close() {
    synchronized (printLock) {
      print(swap());
    }
  }

  private List<String> swap() {
    synchronized (bufferLock) { // EXPECT: LockOrderCycle
      List<String> full = buffer;
      buffer = new ArrayList<>();
      return full;
    }
  }

  private void print(List<String> lines) {
    synchronized (printLock) {
      for (String line : lines) {
        System.out.println(line);
        printed++;
      }
    }
  }

  public int printed() {
    synchronized (printLock) {
      return printed;
    }
  }
}
