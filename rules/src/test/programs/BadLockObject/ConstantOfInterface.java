package badlockobject;

/** A constant of an interface is a literal, one object for the whole JVM. */
public final class ConstantOfInterface {

  interface Names {
    String LOCK = "lock";
  }

  public void print(String text) {
    synchronized (Names.LOCK) { // EXPECT: BadLockObject
      System.out.println(text);
    }
  }
}
