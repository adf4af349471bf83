package synccollectioniteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** The iterator is made under the lock and used without it. */
public final class IteratorCarriedOut {
  private final List<String> names = Collections.synchronizedList(new ArrayList<>());
  public void add(String s) { names.add(s); }

  public void print() {
    Iterator<String> it;
    synchronized (names) {
      it = names.iterator();
    }
    while (it.hasNext()) {
      System.out.println(it.next()); // MISS: SyncCollectionIteration the walk goes on after the lock
    }
  }
}
