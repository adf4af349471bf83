package dev.threadproof.rules;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.threadproof.fixtures.compile.CompilerOptions;
import dev.threadproof.fixtures.compile.Compilers;
import dev.threadproof.fixtures.compile.InMemoryCompiler;
import dev.threadproof.fixtures.program.Comparison;
import dev.threadproof.fixtures.program.LabelledProgram;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/** Makes a test of every program and every compiler. */
final class ProgramTests implements AutoCloseable {

  private final CatalogueScan scan = new CatalogueScan();
  private final InMemoryCompiler javac = Compilers.javac(CompilerOptions.JAVA_17);
  private final InMemoryCompiler ecj = Compilers.ecj(CompilerOptions.JAVA_17);
  private final Optional<InMemoryCompiler> newest = Compilers.newestJavac();

  /** The module's directory, wherever the test is started. */
  static Path module() {
    return Path.of(System.getProperty("basedir", ""));
  }

  Stream<DynamicContainer> of(List<LabelledProgram> programs) {
    return programs.stream()
        .map(
            program ->
                DynamicContainer.dynamicContainer(
                    program.name(),
                    Stream.of(
                        test(program, "javac", Optional.of(javac)),
                        test(program, "ecj", Optional.of(ecj)),
                        test(program, "newest javac", newest))));
  }

  private DynamicTest test(
      LabelledProgram program, String name, Optional<InMemoryCompiler> compiler) {
    return DynamicTest.dynamicTest(
        program.name() + " by " + name,
        () -> Comparison.of(program, compiler.orElseGet(ProgramTests::skip), scan).verify());
  }

  private static InMemoryCompiler skip() {
    return abort("no JDK newer than the running one on this machine");
  }

  @Override
  public void close() {
    newest.ifPresent(InMemoryCompiler::close);
  }
}
