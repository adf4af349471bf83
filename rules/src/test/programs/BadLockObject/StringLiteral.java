package badlockobject;

/** Equal string literals are one object in the whole JVM (JLS 3.10.5): strangers share this lock. */
public final class StringLiteral {

  private final String lock = "LOCK";
  private int count;

  public void increment() {
    synchronized (lock) { // EXPECT: BadLockObject likely
      count++;
    }
  }
}
