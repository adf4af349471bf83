package dev.threadproof.agent.textbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.threadproof.agent.fork.Fork;
import dev.threadproof.agent.fork.Outcome;
import dev.threadproof.agent.fork.Programs;
import dev.threadproof.agent.plan.PlanFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each program is told right, whatever the seed. The build runs each once, on one of the JDKs at
 * hand in turn; {@code -Dthreadproof.seeds=10} runs ten seeds on each of them.
 */
class TextbookTest {

  private static final int SEEDS = Integer.getInteger("threadproof.seeds", 1);

  private static final List<String> WITNESSED =
      List.of("race", "deadlock", "leaked-lock", "stuck", "lock-order");

  @TempDir static Path folder;
  private static Fork fork;

  @BeforeAll
  static void compile() {
    fork = new Fork(folder, Programs.compile(TextbookProgram.sources(), folder));
  }

  @TestFactory
  Stream<DynamicTest> brokenProgramsAreProven() {
    return tests(
        true, "2", (program, run) -> assertThat(run.verdict()).isEqualTo(program.expected()));
  }

  @TestFactory
  Stream<DynamicTest> mendedProgramsRaiseNothing() {
    return SEEDS == 1 ? Stream.of() : tests(false, "2", TextbookTest::raisesNothing);
  }

  @TestFactory
  Stream<DynamicTest> mendedProgramsRaiseNothingAtHundredThreads() {
    return tests(false, "100", TextbookTest::raisesNothing);
  }

  @Test
  void aFoundScheduleIsRecorded() throws IOException {
    new Case(program("Counter"), Fork.javas().get(0), 3, "2")
        .run(
            (program, run) -> {
              assertThat(run.of("schedule")).isNotEmpty();
              JsonNode schedule = run.of("schedule").get(0).json();
              assertThat(schedule.path("seed").asLong()).isEqualTo(3L);
              assertThat(schedule.path("steps"))
                  .anyMatch(step -> step.asText().endsWith(" held at textbook.Counter.run:12"))
                  .anyMatch(step -> step.asText().endsWith(" writes at textbook.Counter.run:12"))
                  .anyMatch(
                      step -> step.asText().endsWith(" goes on, met, at textbook.Counter.run:12"));
            });
  }

  @Test
  void whatNothingHappenedToSaysWhy() throws IOException {
    new Case(program("CounterMended"), Fork.javas().get(0), 1, "2")
        .run(
            (program, run) ->
                assertThat(run.of("verdict").get(0).text("why"))
                    .endsWith("had the same lock, a textbook.CounterMended"));
  }

  private static TextbookProgram program(String name) {
    return TextbookProgram.all().stream()
        .filter(p -> p.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static void raisesNothing(TextbookProgram program, Outcome run) {
    assertThat(run.verdict()).isEqualTo(program.expected());
    assertThat(run.events()).noneMatch(event -> WITNESSED.contains(event.kind()));
    assertThat(run.exit()).isZero();
  }

  /** What must hold of a program's run. */
  private interface Expectation {
    void check(TextbookProgram program, Outcome run);
  }

  private static Stream<DynamicTest> tests(
      boolean broken, String threads, Expectation expectation) {
    List<DynamicTest> tests = new ArrayList<>();
    List<Path> javas = Fork.javas();
    List<TextbookProgram> programs =
        TextbookProgram.all().stream().filter(p -> p.broken() == broken).toList();
    for (int seed = 1; seed <= SEEDS; seed++) {
      for (int i = 0; i < programs.size(); i++) {
        for (int java = 0; java < javas.size(); java++) {
          if (SEEDS > 1 || i % javas.size() == java) {
            Case one = new Case(programs.get(i), javas.get(java), seed, threads);
            tests.add(DynamicTest.dynamicTest(one.toString(), () -> one.run(expectation)));
          }
        }
      }
    }
    return tests.stream();
  }

  private record Case(TextbookProgram program, Path java, long seed, String threads) {

    void run(Expectation expectation) throws IOException {
      Path plan = folder.resolve(program.name() + ".plan");
      Files.writeString(plan, PlanFile.write(program.plan()));
      Outcome run =
          fork.run(
              java,
              "mode=steer,plan=" + plan + ",seed=" + seed,
              "textbook." + program.name(),
              threads);
      try {
        expectation.check(program, run);
      } catch (AssertionError e) {
        throw new AssertionError(run + "\n" + e.getMessage(), e);
      }
    }

    @Override
    public String toString() {
      return program.name()
          + " "
          + threads
          + " threads, seed "
          + seed
          + ", "
          + java.getName(java.getNameCount() - 3);
    }
  }
}
