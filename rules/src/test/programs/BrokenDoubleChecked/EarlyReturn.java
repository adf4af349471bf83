package brokendoublechecked;

/** Written with a yoda condition and an early return; the same two looks at the same plain field. */
public final class EarlyReturn {

  private static int[] table;

  private EarlyReturn() {}

  public static int[] table() {
    if (null != table) { // EXPECT: BrokenDoubleChecked
      return table;
    }
    synchronized (EarlyReturn.class) {
      if (null == table) {
        table = new int[] {1, 2, 3};
      }
      return table;
    }
  }
}
