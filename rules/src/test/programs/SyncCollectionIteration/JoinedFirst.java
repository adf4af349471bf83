package synccollectioniteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The workers have ended when main iterates. */
final class JoinedFirst {

  private static final List<Integer> FOUND = Collections.synchronizedList(new ArrayList<>());

  public static void main(String[] args) throws InterruptedException {
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int n = i;
      Thread worker = new Thread(() -> FOUND.add(n));
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      worker.join();
    }
    for (int n : FOUND) {
      System.out.println(n);
    }
  }
}
