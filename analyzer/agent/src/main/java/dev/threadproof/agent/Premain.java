package dev.threadproof.agent;

import java.io.File;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.util.jar.JarFile;

/**
 * Called by the JVM before {@code main}. Whatever goes wrong here is one line on the error stream,
 * and the program runs as if there were no agent.
 */
public final class Premain {

  private static final String INSTALLER = "dev.threadproof.agent.weave.Installer";

  private Premain() {}

  /**
   * Installs the agent.
   *
   * @param arguments {@code
   *     mode=observe|steer,plan=FILE,out=FILE,include=GLOBS,exclude=GLOBS,order-only=GLOBS,seed=N};
   *     globs are joined by colons
   */
  public static void premain(String arguments, Instrumentation instrumentation) {
    try {
      File jar = ownJar();
      // Comes first: once the bootstrap loader knows the jar, it gives away all classes in it.
      @SuppressWarnings("resource") // stays open as long as the JVM runs
      Isolated isolated = new Isolated(jar.toURI().toURL());
      instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(jar));
      isolated
          .loadClass(INSTALLER)
          .getMethod("install", String.class, Instrumentation.class)
          .invoke(null, arguments == null ? "" : arguments, instrumentation);
    } catch (IOException | URISyntaxException | ReflectiveOperationException | LinkageError e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      System.err.println(
          "threadproof: agent not installed: " + cause + "; the program runs without it");
    }
  }

  private static File ownJar() throws URISyntaxException {
    return new File(Premain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
