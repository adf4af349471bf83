package dev.threadproof.confirm;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.fixtures.compile.CompileFailure;
import dev.threadproof.fixtures.compile.CompilerOptions;
import dev.threadproof.fixtures.compile.Compilers;
import dev.threadproof.fixtures.compile.InMemoryCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Programs made for a test. */
final class Classes {

  private Classes() {}

  /** Compiles one source file into a directory. */
  static void compile(Path directory, String name, String source)
      throws IOException, CompileFailure {
    try (InMemoryCompiler javac = Compilers.javac(CompilerOptions.JAVA_17)) {
      for (ClassFile file : javac.compile(Map.of(name + ".java", source))) {
        Path target = directory.resolve(file.name() + ".class");
        Files.createDirectories(target.resolveSibling("."));
        Files.write(target, file.bytes());
      }
    }
  }
}
