package staticunderinstancelock;

/** Two objects may hand out the same number. */
public class NextId {

  private static long next;

  public synchronized long next() {
    return next++; // EXPECT: StaticUnderInstanceLock
  }
}
