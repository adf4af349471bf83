package unsafecontainer;

import java.util.ArrayList;
import java.util.List;

/** The captured list is locked at every use, also where main prints it. */
final class LocalListLocked {

  public static void main(String[] args) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String line = "line " + i;
      new Thread(
              () -> {
                synchronized (lines) {
                  lines.add(line);
                }
              })
          .start();
    }
    synchronized (lines) {
      System.out.println(lines);
    }
  }
}
