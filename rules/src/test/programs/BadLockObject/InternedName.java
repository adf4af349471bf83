package badlockobject;

/** An interned string is the one object that every other class gets for that text. */
public final class InternedName {

  public void save(String user) {
    synchronized (user.intern()) { // EXPECT: BadLockObject
      System.out.println("saving " + user);
    }
  }
}
