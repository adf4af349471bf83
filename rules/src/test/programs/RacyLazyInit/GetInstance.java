package racylazyinit;

import java.util.ArrayList;
import java.util.List;

/** The singleton that may be two. */
public final class GetInstance {

  private static GetInstance instance;
  private final List<String> names = new ArrayList<>();

  private GetInstance() {}

  public static GetInstance getInstance() {
    if (instance == null) {
      instance = new GetInstance(); // EXPECT: RacyLazyInit
    }
    return instance;
  }

  public synchronized void add(String name) {
    names.add(name);
  }
}
