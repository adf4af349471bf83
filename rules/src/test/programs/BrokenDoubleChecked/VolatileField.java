package brokendoublechecked;

/** The mended twin: a volatile read that sees the reference sees all that was written before it. */
public final class VolatileField {

  private static volatile VolatileField instance;

  private String name;

  private VolatileField() {
    name = "only";
  }

  public static VolatileField get() {
    if (instance == null) {
      synchronized (VolatileField.class) {
        if (instance == null) {
          instance = new VolatileField();
        }
      }
    }
    return instance;
  }

  public String name() {
    return name;
  }
}
