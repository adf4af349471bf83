package dev.threadproof.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.hierarchy.Classes;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.program.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.commons.util.ReflectionUtils;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;

/** The number of workers does not change the picture. */
final class ThreadCountTest {

  private static final String FAULTY =
      """
      import java.util.concurrent.locks.*;
      public class Faulty {
        final Object a = new Object(); final Object b = new Object();
        final Lock lock = new ReentrantLock(); int n;
        public void ab() { synchronized (a) { synchronized (b) { n++; } } }
        public void ba() { synchronized (b) { synchronized (a) { n++; } } }
        public void leaks(Runnable r) { lock.lock(); r.run(); lock.unlock(); }
        public void races() { new Thread(() -> n++).start(); n++; }
      }
      """;

  @Test
  void oneAndFourWorkersSeeTheSame() throws Exception {
    List<ClassFile> classes = jarOf(JupiterTestEngine.class);
    classes.addAll(jarOf(ReflectionUtils.class));
    classes.addAll(jarOf(HierarchicalTestEngine.class));
    classes.addAll(Classes.compile(FAULTY)); // the jars may be without a fault

    Program one = analyze(classes, 1);
    Program four = analyze(classes, 4);

    assertThat(one.fields()).isNotEmpty().isEqualTo(four.fields());
    assertThat(one.races()).isNotEmpty().isEqualTo(four.races());
    assertThat(one.cycles()).isNotEmpty().isEqualTo(four.cycles());
    assertThat(one.leaks()).isNotEmpty().isEqualTo(four.leaks());
    assertThat(one.waits()).isEqualTo(four.waits());
    assertThat(one.monitors()).isNotEmpty().isEqualTo(four.monitors());
    assertThat(one.doubleChecks()).isEqualTo(four.doubleChecks());
    assertThat(one.limits()).isEqualTo(four.limits());
    assertThat(one.diagnostics()).isEqualTo(four.diagnostics());
  }

  private static Program analyze(List<ClassFile> classes, int threads) {
    return Analyzer.analyze(
        new AnalysisRequest(
            classes, Classes.jdk(), Models.builtIn(), List.of(), threads, ProgressListener.NONE));
  }

  /** The classes of the jar that the class came from. */
  private static List<ClassFile> jarOf(Class<?> type) throws Exception {
    Path path = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<ClassFile> files = new ArrayList<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
          files.add(read(jar, entry));
        }
      }
    }
    return files;
  }

  private static ClassFile read(JarFile jar, JarEntry entry) throws IOException {
    String name = entry.getName().substring(0, entry.getName().length() - ".class".length());
    return new ClassFile(name, jar.getInputStream(entry).readAllBytes(), entry.getName());
  }
}
