package dev.threadproof.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.classpath.LibraryPath;
import dev.threadproof.engine.classpath.MalformedClassException;
import dev.threadproof.engine.classpath.TargetReader;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.program.Program;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/**
 * Two thousand damaged classes: none may crash or hang the analysis, none may vanish. They are made
 * of the running JVM's own concurrent classes; another seed is tried with {@code
 * -Dthreadproof.mutation.seed=N}, and every failure names the seed and the mutant.
 */
final class MutatedClassesTest {

  private static final int MUTANTS = 2_000;
  private static final long SEED = Long.getLong("threadproof.mutation.seed", 20_260_101L);
  private static final URI SOURCES = URI.create("jrt:/java.base/java/util/concurrent");

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void noneCrashesOrHangsAndNoneVanishes() {
    List<List<ClassFile>> batches = batches(mutants());

    assertThat(batches.stream().mapToInt(List::size).sum())
        .as("mutants that get past the check of their outer structure, of %d", MUTANTS)
        .isGreaterThan(MUTANTS / 4);
    try (LibraryPath libraries = new LibraryPath(List.of(), List.of(), 17, d -> {})) {
      for (List<ClassFile> batch : batches) {
        assertAllAccountedFor(batch, analyze(batch, libraries));
      }
    }
  }

  @Test
  void oneSeedGivesOneSequence() {
    List<ClassFile> again = mutants();

    assertThat(mutants())
        .zipSatisfy(again, (a, b) -> assertThat(a.bytes()).isEqualTo(b.bytes()))
        .hasSameSizeAs(again);
  }

  /** The mutants that have the structure of a class; why the others have not must be said. */
  private static List<ClassFile> mutants() {
    List<byte[]> sources =
        new TargetReader(17, d -> {})
            .read(List.of(Path.of(SOURCES))).targets().stream().map(ClassFile::bytes).toList();
    ClassMutator mutator = new ClassMutator(SEED, sources);
    List<ClassFile> mutants = new ArrayList<>();
    for (int i = 0; i < MUTANTS; i++) {
      try {
        mutants.add(ClassFile.parse(mutator.next(), "seed-%d/mutant-%d.class".formatted(SEED, i)));
      } catch (MalformedClassException e) {
        assertThat(e.reason()).as("seed %d, mutant %d", SEED, i).isNotEmpty();
      }
    }
    return mutants;
  }

  /** A program has each class once; mutants of one class go to different programs. */
  private static List<List<ClassFile>> batches(List<ClassFile> mutants) {
    List<List<ClassFile>> batches = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (ClassFile mutant : mutants) {
      int batch = seen.merge(mutant.name(), 1, Integer::sum) - 1;
      if (batch == batches.size()) {
        batches.add(new ArrayList<>());
      }
      batches.get(batch).add(mutant);
    }
    return batches;
  }

  private static Program analyze(List<ClassFile> targets, LibraryPath libraries) {
    try {
      return Analyzer.analyze(
          new AnalysisRequest(
              targets, libraries, Models.builtIn(), List.of(), 1, ProgressListener.NONE));
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      if (targets.size() > 1) {
        targets.forEach(alone -> analyze(List.of(alone), libraries));
      }
      throw new AssertionError("the analysis failed on " + origins(targets), e);
    }
  }

  private static void assertAllAccountedFor(List<ClassFile> targets, Program program) {
    long named =
        targets.stream()
            .filter(
                target ->
                    said(program)
                        .anyMatch(
                            line -> line.contains(target.origin()) || line.contains(target.name())))
            .count();
    assertThat(program.classes() + named)
        .as("classes analysed or named, of %s", origins(targets))
        .isGreaterThanOrEqualTo(targets.size());
  }

  private static Stream<String> said(Program program) {
    return Stream.concat(
        program.diagnostics().stream().map(d -> d.line()),
        program.limits().stream().map(l -> l.where() + " " + l.detail()));
  }

  private static List<String> origins(List<ClassFile> targets) {
    return targets.stream().map(ClassFile::origin).toList();
  }
}
