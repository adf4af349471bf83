//! act-between reached
package textbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A synchronized list, walked over under its lock while others add to it. */
final class WalkedListMended implements Runnable {

  private final List<String> names = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void run() {
    for (int i = 0; i < 20; i++) {
      names.add("name " + i); //# B write WalkedListMended run -
      walk();
    }
  }

  private void walk() {
    int length = 0;
    synchronized (names) {
      for (String name : names) { //# A read WalkedListMended walk -
        length += name.length();
      }
    }
    if (length == 0) {
      System.out.println("nothing there");
    }
  }

  public static void main(String[] args) throws InterruptedException {
    WalkedListMended list = new WalkedListMended();
    Threads.run(Threads.count(args), list);
    System.out.println(list.names.size() > 0);
  }
}
