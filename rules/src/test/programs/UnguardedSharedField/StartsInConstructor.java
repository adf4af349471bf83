package unguardedsharedfield;

/** The thread may run before the constructor has set the name. */
public final class StartsInConstructor implements Runnable {
  private String name;

  public StartsInConstructor(String name) {
    new Thread(this).start(); // EXPECT-NEAR: UnguardedSharedField
    this.name = name;
  }

  @Override
  public void run() {
    System.out.println(name);
  }
}
