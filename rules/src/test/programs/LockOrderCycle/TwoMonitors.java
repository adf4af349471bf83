package lockordercycle;

/** One thread takes A then B, the other B then A: each can hold what the other wants. */
final class TwoMonitors {

  private static final Object A = new Object();
  private static final Object B = new Object();

  public static void main(String[] args) {
    new Thread(
            () -> {
              synchronized (A) {
                synchronized (B) { // EXPECT: LockOrderCycle likely
                  System.out.println("A then B");
                }
              }
            })
        .start();
    new Thread(
            () -> {
              synchronized (B) {
                synchronized (A) {
                  System.out.println("B then A");
                }
              }
            })
        .start();
  }
}
