package differentguards;

/** The second lock is taken by a thread that is started when the first is needed no more. */
final class OneAfterTheOther {

  private static final Object BEFORE = new Object();
  private static final Object AFTER = new Object();
  private static int count;

  public static void main(String[] args) throws InterruptedException {
    Thread first =
        new Thread(
            () -> {
              synchronized (BEFORE) {
                count++;
              }
            });
    first.start();
    first.join();
    Thread second =
        new Thread(
            () -> {
              synchronized (AFTER) {
                count++;
              }
            });
    second.start();
    second.join();
    System.out.println(count);
  }
}
