package racylazyinit;

/** The same question put in other words: null first, or kept in a variable. */
final class AskedOtherwise {

  private static StringBuffer first;
  private static StringBuffer second;

  private static StringBuffer first() {
    if (null == first) {
      first = new StringBuffer(); // EXPECT: RacyLazyInit likely
    }
    return first;
  }

  private static StringBuffer second() {
    boolean missing = second == null;
    if (missing) {
      second = new StringBuffer(); // EXPECT: RacyLazyInit likely
    }
    return second;
  }

  public static void main(String[] args) {
    new Thread(() -> first().append(second())).start();
    new Thread(() -> first().append(second())).start();
  }
}
