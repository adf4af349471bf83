//! act-between proven failed
package textbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A synchronized list, walked over without its lock while others add to it. */
final class WalkedList implements Runnable {

  private final List<String> names = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void run() {
    for (int i = 0; i < 20; i++) {
      names.add("name " + i); //# B write WalkedList run -
      walk();
    }
  }

  private void walk() {
    int length = 0;
    for (String name : names) { //# A read WalkedList walk -
      length += name.length();
    }
    if (length == 0) {
      System.out.println("nothing there");
    }
  }

  public static void main(String[] args) throws InterruptedException {
    WalkedList list = new WalkedList();
    Threads.run(Threads.count(args), list);
    System.out.println(list.names.size() > 0);
  }
}
