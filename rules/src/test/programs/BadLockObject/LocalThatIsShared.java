package badlockobject;

/** The local lock is captured by both threads: it is one object for the two of them. */
final class LocalThatIsShared {

  public static void main(String[] args) {
    Object lock = new Object();
    for (int i = 0; i < 2; i++) {
      new Thread(
              () -> {
                synchronized (lock) {
                  System.out.println("one at a time");
                }
              })
          .start();
    }
    synchronized (lock) {
      System.out.println("and main");
    }
  }
}
