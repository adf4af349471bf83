package unguardedsharedfield;

/** What only an assertion looks at is not looked at where it counts. */
public final class OnlyAsserted {

  private int depth;
  private int count;

  public void go() {
    new Thread(this::work).start();
    assert depth == 0;
    count++; // EXPECT: UnguardedSharedField
  }

  private void work() {
    depth++;
    count++;
  }
}
