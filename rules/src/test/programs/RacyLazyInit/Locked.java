package racylazyinit;

/** Under the class's lock, with a holder class, and in the declaration. */
public final class Locked {

  private static final StringBuffer EAGER = new StringBuffer();
  private static StringBuffer lazy;

  private static final class Holder {
    static final StringBuffer VALUE = new StringBuffer();
  }

  private Locked() {}

  public static synchronized StringBuffer lazy() {
    if (lazy == null) {
      lazy = new StringBuffer();
    }
    return lazy;
  }

  public static StringBuffer held() {
    return Holder.VALUE;
  }

  public static StringBuffer eager() {
    return EAGER;
  }
}
