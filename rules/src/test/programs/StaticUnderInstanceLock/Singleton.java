package staticunderinstancelock;

/** There is one object of the class, so that its lock is one, too. */
public final class Singleton {

  private static final Singleton INSTANCE = new Singleton();
  private static int uses;

  private Singleton() {}

  public static Singleton instance() {
    return INSTANCE;
  }

  public synchronized int use() {
    return ++uses;
  }
}
