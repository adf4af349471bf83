package dev.threadproof.agent;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * The class loader of all that woven code does not need to see. What it does need comes from the
 * bootstrap loader, as does the JDK; the program's own ASM, or none, is nothing to the weaver.
 */
final class Isolated extends URLClassLoader {

  private static final String OURS = "dev.threadproof.agent.";
  private static final String[] SHARED = {OURS + "runtime.", OURS + "plan."};

  /** Its classes come from this jar, which the bootstrap loader knows, too. */
  Isolated(URL jar) {
    super("threadproof", new URL[] {jar}, null);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!isOwn(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  private static boolean isOwn(String name) {
    return name.startsWith(OURS) && !name.startsWith(SHARED[0]) && !name.startsWith(SHARED[1]);
  }
}
