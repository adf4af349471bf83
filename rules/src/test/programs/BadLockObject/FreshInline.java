package badlockobject;

/** A new object in the head of the statement is a lock that nobody else can hold. */
public final class FreshInline {

  public void print(String text) {
    synchronized (new Object()) { // EXPECT: BadLockObject
      System.out.println(text);
    }
  }
}
