package dev.threadproof.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;

/** A tree of every class and {@code Analyzer<BasicValue>} over every method, one at a time. */
final class Floor {

  private Floor() {}

  static Workload.Tally run(Path jar) throws IOException {
    int classes = 0;
    int failed = 0;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (counts(entry.getName())) {
          classes++;
          try (InputStream in = zip.getInputStream(entry)) {
            failed += interpret(in.readAllBytes()) ? 0 : 1;
          }
        }
      }
    }
    return new Workload.Tally(classes, failed, 0, 0);
  }

  /** The classes that a scan reads, too, but for those of multi-release folders. */
  private static boolean counts(String entry) {
    return entry.endsWith(".class")
        && !entry.startsWith("META-INF/")
        && !entry.endsWith("module-info.class")
        && !entry.endsWith("package-info.class");
  }

  private static boolean interpret(byte[] bytes) {
    try {
      ClassNode tree = new ClassNode();
      new ClassReader(bytes).accept(tree, 0);
      for (MethodNode method : tree.methods) {
        new Analyzer<>(new BasicInterpreter()).analyze(tree.name, method);
      }
      return true;
    } catch (AnalyzerException | RuntimeException e) {
      // The floor is about time; what ASM refuses is counted and not explained.
      return false;
    }
  }
}
