package racylazyinit;

/** Two threads ask for the cache at once. */
final class ThreadsSeen {

  private static StringBuffer cache;

  private static StringBuffer cache() {
    StringBuffer seen = cache;
    if (seen == null) {
      seen = new StringBuffer();
      cache = seen; // EXPECT: RacyLazyInit likely
    }
    return seen;
  }

  public static void main(String[] args) {
    new Thread(() -> cache().append("a")).start();
    new Thread(() -> cache().append("b")).start();
  }
}
