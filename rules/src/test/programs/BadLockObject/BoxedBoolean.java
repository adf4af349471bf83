package badlockobject;

/** There are two Booleans in practice; locking one of them means locking half of the program. */
public final class BoxedBoolean {

  private final Boolean guard = Boolean.TRUE;

  public void print(String text) {
    synchronized (guard) { // EXPECT: BadLockObject
      System.out.println(text);
    }
  }
}
