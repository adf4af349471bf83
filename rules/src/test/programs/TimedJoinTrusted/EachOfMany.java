package timedjointrusted;

/** All workers are given a second each, and then their list is read. */
public final class EachOfMany {

  private static String last = "";

  public static void main(String[] args) throws InterruptedException {
    Thread first = new Thread(() -> last = "first");
    first.start();
    for (int i = 0; i < 3; i++) {
      first.join(1000); // EXPECT: TimedJoinTrusted
    }
    System.out.println(last);
  }
}
