package unguardedsharedfield;

/** The anonymous task writes the outer object's field while the starting thread reads it: no join between. */
final class AnonymousClass {

  private String state = "new";

  void begin() {
    Thread worker =
        new Thread(
            new Runnable() {
              @Override
              public void run() {
                state = "done"; // EXPECT: UnguardedSharedField
              }
            });
    worker.start();
    System.out.println(state);
  }

  public static void main(String[] args) {
    new AnonymousClass().begin();
  }
}
