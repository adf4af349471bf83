package dev.threadproof.bench.samples;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.fixtures.compile.CompilerOptions;
import dev.threadproof.fixtures.compile.Compilers;
import dev.threadproof.fixtures.compile.InMemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compiles the samples, all in one. */
final class SampleClasses {

  private SampleClasses() {}

  static List<ClassFile> compile(List<Sample> samples) {
    SortedMap<String, String> sources = new TreeMap<>();
    samples.forEach(s -> sources.putAll(s.program().sources()));
    try (InMemoryCompiler compiler = Compilers.javac(CompilerOptions.JAVA_17)) {
      return compiler.compile(sources);
    }
  }

  /** Lays class files out in a directory, as a class path wants them. */
  static void write(List<ClassFile> classes, Path folder) throws IOException {
    for (ClassFile file : classes) {
      Path path = folder.resolve(file.name() + ".class");
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }
}
