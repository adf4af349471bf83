package threadneverstarted;

/** The first is started twice, by a slip, and the second never. */
public final class OnlyOneOfTwo {

  public static void main(String[] args) {
    Thread first = new Thread(() -> System.out.println("first"));
    Thread second = new Thread(() -> System.out.println("second")); // EXPECT: ThreadNeverStarted
    first.start();
    second.setDaemon(true);
  }
}
