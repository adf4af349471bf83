package brokendoublechecked;

/** A long is not even read in one piece (JLS 17.7): half a hash may be seen as the whole. */
public final class LongHash {

  private final String text;
  private long hash;

  public LongHash(String text) {
    this.text = text;
  }

  public long hash() {
    if (hash == 0L) { // EXPECT: BrokenDoubleChecked
      synchronized (this) {
        if (hash == 0L) {
          long sum = 7;
          for (int i = 0; i < text.length(); i++) {
            sum = 31 * sum + text.charAt(i);
          }
          hash = sum;
        }
      }
    }
    return hash;
  }
}
