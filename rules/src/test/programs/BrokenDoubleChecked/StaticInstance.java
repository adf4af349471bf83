package brokendoublechecked;

/** The unlocked read may see the reference before what the constructor wrote (JLS 17.4.5). */
public final class StaticInstance {

  private static StaticInstance instance;

  private String name;

  private StaticInstance() {
    name = "only";
  }

  public static StaticInstance get() {
    if (instance == null) { // EXPECT: BrokenDoubleChecked likely
      synchronized (StaticInstance.class) {
        if (instance == null) {
          instance = new StaticInstance();
        }
      }
    }
    return instance;
  }

  public String name() {
    return name;
  }
}
