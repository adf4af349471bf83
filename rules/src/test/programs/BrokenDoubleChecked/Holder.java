package brokendoublechecked;

/** Class initialisation is lazy and ordered by the JVM (JLS 12.4.2): no check, no lock of ours. */
public final class Holder {

  private static final class Lazy {
    static final Holder INSTANCE = new Holder();
  }

  private final int[] table = {1, 2, 3};

  private Holder() {}

  public static Holder get() {
    return Lazy.INSTANCE;
  }

  public int at(int index) {
    return table[index];
  }
}
