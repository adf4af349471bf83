package staticunderinstancelock;

/**
 * As kotlinc writes a companion object: its properties are static fields of the class around it,
 * which it reaches by synthetic accessors, and its monitor is that of the one companion.
 */
public final class KotlinCompanion {

  public static final Companion Companion = new Companion();

  private static int count;
  private static String last = "";

  private final int number;

  public KotlinCompanion() {
    this.number = Companion.next();
  }

  public final int getNumber() {
    return this.number;
  }

  static final int access$getCount$cp() {
    return count;
  }

  static final void access$setCount$cp(int var0) {
    count = var0;
  }

  static final void access$setLast$cp(String var0) {
    last = var0;
  }

  static final String access$getLast$cp() {
    return last;
  }

  /** The companion. */
  public static final class Companion {

    private Companion() {}

    public final synchronized int next() {
      access$setCount$cp(access$getCount$cp() + 1);
      return access$getCount$cp();
    }

    public final synchronized void rename(String name) {
      access$setLast$cp(name + access$getCount$cp());
    }

    public final synchronized String getLast() {
      return access$getLast$cp();
    }
  }
}
