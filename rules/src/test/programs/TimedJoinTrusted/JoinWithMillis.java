package timedjointrusted;

/** The worker may still be adding when its sum is printed. */
public final class JoinWithMillis {

  private long sum;

  private void add() {
    for (int i = 0; i < 1000; i++) {
      sum += i;
    }
  }

  public static void main(String[] args) throws InterruptedException {
    JoinWithMillis shared = new JoinWithMillis();
    Thread worker = new Thread(shared::add);
    worker.start();
    worker.join(500); // EXPECT: TimedJoinTrusted likely
    System.out.println(shared.sum);
  }
}
