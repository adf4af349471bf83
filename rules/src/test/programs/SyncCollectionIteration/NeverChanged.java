package synccollectioniteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Filled in the constructor and only read from then on. */
public final class NeverChanged {

  private final List<String> names = Collections.synchronizedList(new ArrayList<>());

  public NeverChanged(String first, String second) {
    names.add(first);
    names.add(second);
  }

  public int length() {
    int sum = 0;
    for (String name : names) {
      sum += name.length();
    }
    return sum;
  }
}
