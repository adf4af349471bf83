package racylazyinit;

/** Double-checked on a volatile field. */
public final class VolatileChecked {

  private static volatile StringBuffer buffer;

  private VolatileChecked() {}

  public static StringBuffer buffer() {
    StringBuffer seen = buffer;
    if (seen == null) {
      synchronized (VolatileChecked.class) {
        seen = buffer;
        if (seen == null) {
          seen = new StringBuffer();
          buffer = seen;
        }
      }
    }
    return seen;
  }
}
