package volatilemutable;

/** The array is filled before anybody can find it, and only read from then on. */
public final class FilledBefore {

  private volatile int[] squares;

  public int square(int of) {
    int[] known = squares;
    if (known == null) {
      known = new int[100];
      for (int i = 0; i < known.length; i++) {
        known[i] = i * i;
      }
      squares = known;
    }
    return known[of];
  }
}
