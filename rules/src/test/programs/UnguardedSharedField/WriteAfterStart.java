package unguardedsharedfield;

/** start() orders what came before it; the second write comes after it and races with the read. */
final class WriteAfterStart {

  private int port;

  void open() {
    port = 8000;
    new Thread(() -> System.out.println("listening on " + port)).start();
    port = 8080; // EXPECT: UnguardedSharedField
  }

  public static void main(String[] args) {
    new WriteAfterStart().open();
  }
}
