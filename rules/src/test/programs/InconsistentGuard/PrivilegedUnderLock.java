package inconsistentguard;

import java.util.concurrent.Callable;

/** The action runs where the privilege is asked for, which is under the lock. */
@SuppressWarnings({"removal", "deprecation"})
public final class PrivilegedUnderLock implements java.security.PrivilegedAction<String> {

  private String key;

  public synchronized String property(String name) {
    key = name;
    return java.security.AccessController.doPrivileged(this);
  }

  public synchronized String again(Callable<String> name) throws Exception {
    key = name.call();
    return java.security.AccessController.doPrivileged(this);
  }

  @Override
  public String run() {
    return System.getProperty(key);
  }
}
