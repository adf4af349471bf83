package dev.threadproof.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.fixtures.compile.CompilerOptions;
import dev.threadproof.fixtures.compile.Compilers;
import dev.threadproof.fixtures.compile.InMemoryCompiler;
import dev.threadproof.fixtures.program.LabelledProgram;
import dev.threadproof.fixtures.program.ProgramFolder;
import dev.threadproof.fixtures.variant.EditKind;
import dev.threadproof.fixtures.variant.SameFindings;
import dev.threadproof.fixtures.variant.Variant;
import dev.threadproof.fixtures.variant.Variants;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * How a program is written does not change what is found in it.
 *
 * <p>Every labelled program is rewritten {@code -Dthreadproof.variants} times (once by default). A
 * variant is named by program and number, from which its seed comes; {@code
 * -Dthreadproof.variant=CheckThenAct/GetThenPut#0} makes that one alone.
 */
final class VariantsTest {

  private static final String ONLY = System.getProperty("threadproof.variant", "");
  private static final int EACH = Integer.getInteger("threadproof.variants", 1);

  /** The least that a run without properties makes. */
  private static final int ENOUGH = 500;

  /** An edit after which the engine is known to see more or less of a rule, and why. */
  private record KnownLimit(EditKind edit, Set<String> rules) {

    boolean covers(Variant variant, List<SameFindings.Difference> differences) {
      return variant.edits().contains(edit)
          && differences.stream().allMatch(d -> rules.contains(d.rule()));
    }
  }

  /** Most have a labelled program among the known misses of this module's README. */
  private static final List<KnownLimit> LIMITS =
      List.of(
          // The lock of a synchronized method is told at the call, that of a block at the block.
          new KnownLimit(
              EditKind.SYNCHRONIZED_METHOD_TO_BLOCK,
              Set.of("LockOrderCycle", "InstanceOrderCycle")),
          // What an anonymous class captures lies in a field of an object, and is lost sooner.
          new KnownLimit(
              EditKind.LAMBDA_TO_CLASS,
              Set.of(
                  "InconsistentGuard",
                  "LockOrderCycle",
                  "ParallelStreamSideEffect",
                  "PoolStarvation",
                  "UnguardedSharedField",
                  "UnsafeContainer")),
          // And the other way round.
          new KnownLimit(EditKind.CLASS_TO_LAMBDA, Set.of("InconsistentGuard", "UnsafeContainer")),
          // That a captured local is a copy of a final field is known to its method only.
          new KnownLimit(
              EditKind.FIELD_IN_LOCAL,
              Set.of(
                  "InstanceOrderCycle",
                  "LockOrderCycle",
                  "NotifyNotHeld",
                  "PoolStarvation",
                  "SyncCollectionIteration",
                  "UnguardedSharedField",
                  "VisibilityRace")),
          // Of a getter that nobody reads as part of its caller only a returned field is known.
          new KnownLimit(
              EditKind.BOOLEAN_RETURN, Set.of("SpinOnPlainField", "UnguardedSharedField")),
          // Waits are told by the branch at the head of their loop.
          new KnownLimit(EditKind.WHILE_TO_ENDLESS, Set.of("NotifyOne", "WaitNotInLoop")),
          // Two conditions in one variable that ends the loop: which of them is asked again is
          // lost.
          new KnownLimit(EditKind.CONDITION_IN_LOCAL, Set.of("WaitNotInLoop")),
          // Of a method that asks, only a small private one of few kinds stands in place of its
          // call.
          new KnownLimit(
              EditKind.CONDITION_TO_METHOD,
              Set.of("BrokenDoubleChecked", "CheckThenAct", "InconsistentGuard", "LockLeak")),
          // What a method does between a question and its answer is told of that method alone.
          new KnownLimit(
              EditKind.STATEMENTS_TO_METHOD,
              Set.of(
                  "BlockedByHeldLock",
                  "ExecutorNeverShutDown",
                  "GuardedByViolation",
                  "InstanceOrderCycle",
                  "LockLeak",
                  "LockOrderCycle",
                  "ParallelStreamSideEffect",
                  "RacyLazyInit",
                  "SelfDeadlock",
                  "UnlockNotHeld",
                  "UnlockNotInFinally",
                  "UnsafeContainer")),
          new KnownLimit(EditKind.DELEGATED_METHOD, Set.of("RunCalled")));

  private static final CatalogueScan SCAN = new CatalogueScan();
  private static final InMemoryCompiler JAVAC = Compilers.javac(CompilerOptions.JAVA_17);
  private static final Variants VARIANTS = new Variants();

  private static final Set<EditKind> MADE = EnumSet.noneOf(EditKind.class);
  private static int changed;

  @AfterAll
  static void enoughWasTried() {
    if (ONLY.isEmpty()) {
      assertThat(changed).as("variants").isGreaterThanOrEqualTo(ENOUGH);
      assertThat(MADE).as("kinds of edits").hasSizeGreaterThan(EditKind.values().length * 3 / 4);
    }
  }

  @TestFactory
  Stream<DynamicTest> findingsStayTheSame() {
    return ProgramFolder.readGroups(ProgramTests.module().resolve("src/test/programs")).stream()
        .flatMap(VariantsTest::variantsOf);
  }

  private static Stream<DynamicTest> variantsOf(LabelledProgram program) {
    return IntStream.range(0, EACH)
        .mapToObj(Integer::toString)
        .filter(number -> ONLY.isEmpty() || ONLY.equals(program.name() + "#" + number))
        .map(
            number ->
                DynamicTest.dynamicTest(
                    program.name() + "#" + number,
                    () -> verify(program, program.name() + "#" + number)));
  }

  private static void verify(LabelledProgram program, String name) {
    Variant variant = VARIANTS.of(program.sources(), name.hashCode());
    if (variant.sources().equals(program.sources())) {
      return;
    }
    changed++;
    MADE.addAll(variant.edits());
    List<Finding> before = SCAN.apply(JAVAC.compile(program.sources()));
    List<Finding> after = SCAN.apply(JAVAC.compile(variant.sources()));
    List<SameFindings.Difference> differences = SameFindings.differences(before, after, variant);
    boolean known = LIMITS.stream().anyMatch(limit -> limit.covers(variant, differences));
    if (!differences.isEmpty() && !known) {
      fail(
          "%s%nreplay with -Dthreadproof.variant=%s%nedits %s%n%s",
          String.join("\n", differences.stream().map(SameFindings.Difference::text).toList()),
          name,
          variant.edits(),
          String.join("\n", variant.sources().values()));
    }
  }
}
