package badlockobject;

/** In a subclass getClass() is another class: base and subclass objects do not exclude each other. */
public class GetClass {

  public void print(String text) {
    synchronized (getClass()) { // EXPECT: BadLockObject
      System.out.println(text);
    }
  }

  public static final class Special extends GetClass {}
}
