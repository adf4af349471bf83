package badlockobject;

import java.time.LocalDate;

/** Objects of value-based classes may be shared or copied at will: they have no identity to lock. */
public final class ValueBased {

  private final LocalDate day = LocalDate.of(2024, 2, 29);

  public void print() {
    synchronized (day) { // EXPECT: BadLockObject
      System.out.println(day);
    }
  }
}
