package threadneverstarted;

import java.util.ArrayList;
import java.util.List;

/** Started here, by a helper, by whoever gets it, from a list, or later. */
public final class StartedSomewhere {

  private final Thread later = new Thread(() -> System.out.println("later"));

  static Thread make() {
    return new Thread(() -> System.out.println("made"));
  }

  static void begin(Thread thread) {
    thread.start();
  }

  public void later() {
    later.start();
  }

  public static void main(String[] args) {
    make().start();
    begin(new Thread(() -> System.out.println("helped")));
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(new Thread(() -> System.out.println("listed")));
    }
    all.forEach(Thread::start);
    new Thread(() -> System.out.println("at once")).start();
  }
}
