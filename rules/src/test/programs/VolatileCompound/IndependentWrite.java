package volatilecompound;

/** What is written has nothing to do with what was read: the last one wins, as it should. */
final class IndependentWrite {

  private static volatile long lastSeen;

  private static void seen(long now) {
    long before = lastSeen;
    System.out.println(before);
    lastSeen = now;
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      long now = i;
      new Thread(() -> seen(now)).start();
    }
  }
}
