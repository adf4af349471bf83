package badlockobject.namedforitself;

/** A literal that begins with the name of its own package is hardly anybody else's lock. */
public final class Registry {

  private static int boots;

  public static void boot() {
    synchronized ("badlockobject.namedforitself.Registry") { // EXPECT: BadLockObject review
      boots++;
    }
  }

  public static int boots() {
    synchronized ("starting") { // EXPECT: BadLockObject
      return boots;
    }
  }
}
