package unguardedsharedfield;

/** An inner class reaches the outer object's field; both workers belong to the same outer object. */
final class InnerClass {

  private int sum;

  private final class Adder extends Thread {
    @Override
    public void run() {
      sum += 1; // EXPECT: UnguardedSharedField
    }
  }

  void go() {
    new Adder().start();
    new Adder().start();
  }

  public static void main(String[] args) {
    new InnerClass().go();
  }
}
