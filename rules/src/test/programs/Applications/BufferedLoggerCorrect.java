package applications;

import java.util.ArrayList;
import java.util.List;

/** Lines gather under one lock and are printed under another; the two are never held at once. */
public final class BufferedLoggerCorrect {

  private static final int LIMIT = 16;

  private final Object bufferLock = new Object();
  private final Object printLock = new Object();
  private List<String> buffer = new ArrayList<>();
  private int printed;

  public void log(String line) {
    List<String> full = List.of();
    synchronized (bufferLock) {
      buffer.add(line);
      if (buffer.size() == LIMIT) {
        full = swap();
      }
    }
    print(full);
  }

  public void close() {
    print(swap());
  }

  private List<String> swap() {
    synchronized (bufferLock) {
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
