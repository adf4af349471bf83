package instanceordercycle;

/** Money is taken under the one monitor and, after that was left, added under the other. */
public final class OneAtATime {

  private long balance;

  public synchronized void add(long amount) {
    balance += amount;
  }

  public static void transfer(OneAtATime from, OneAtATime to, long amount) {
    from.add(-amount);
    to.add(amount);
  }
}
