package unsafecontainer;

import java.util.ArrayList;
import java.util.List;

/** A class that says it is not for several threads is taken at its word. */
@NotThreadSafe
public final class StaticTestList {

  private static final List<String> NAMES = new ArrayList<>();

  private StaticTestList() {}

  public static void add(String name) {
    NAMES.add(name);
  }
}

/** As many libraries have one. */
@interface NotThreadSafe {}
