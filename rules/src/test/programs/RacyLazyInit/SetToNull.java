package racylazyinit;

/** What is found there is let go, not made. */
public final class SetToNull {

  private static Thread hook;

  private SetToNull() {}

  public static synchronized void install(Thread newHook) {
    hook = newHook;
  }

  public static synchronized void uninstall() {
    if (hook != null) {
      hook = null;
    }
  }
}
