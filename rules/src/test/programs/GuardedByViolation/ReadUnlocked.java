package guardedbyviolation;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The balance is declared to be guarded by the object's lock, and read without it. */
public final class ReadUnlocked {

  @Retention(RetentionPolicy.CLASS)
  @interface GuardedBy {
    String value();
  }

  @GuardedBy("this")
  private long balance;

  public synchronized void deposit(long amount) {
    balance += amount;
  }

  public long balance() {
    return balance; // EXPECT: GuardedByViolation
  }
}
