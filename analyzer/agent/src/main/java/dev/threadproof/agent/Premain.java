package dev.threadproof.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Called by the JVM before {@code main}. Whatever goes wrong here is one line on the error stream,
 * and the program runs as if there were no agent.
 */
public final class Premain {

  private static final String BASE = "dev/threadproof/agent/";
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
      Path jar = ownJar();
      try (JarFile agent = new JarFile(jar.toFile())) {
        instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(runtime(agent).toFile()));
      }
      // Its parent is the bootstrap loader: the program's own ASM, or none, is nothing to the
      // weaver.
      @SuppressWarnings("resource") // stays open as long as the JVM runs
      URLClassLoader isolated =
          new URLClassLoader("threadproof", new URL[] {jar.toUri().toURL()}, null);
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

  private static Path ownJar() throws URISyntaxException {
    return Path.of(Premain.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** A jar of the classes that woven code needs to see from everywhere. */
  private static Path runtime(JarFile agent) throws IOException {
    Path jar = Files.createTempFile("threadproof-runtime", ".jar");
    jar.toFile().deleteOnExit();
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Enumeration<JarEntry> all = agent.entries(); all.hasMoreElements(); ) {
        JarEntry entry = all.nextElement();
        String name = entry.getName();
        if ((name.startsWith(BASE + "runtime/") || name.startsWith(BASE + "plan/"))
            && name.endsWith(".class")) {
          out.putNextEntry(new JarEntry(name));
          try (InputStream in = agent.getInputStream(entry)) {
            in.transferTo(out);
          }
          out.closeEntry();
        }
      }
    }
    return jar;
  }
}
