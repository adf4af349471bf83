package dev.threadproof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.fixtures.program.Expectation;
import dev.threadproof.fixtures.program.LabelledProgram;
import dev.threadproof.fixtures.program.ProgramFolder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every labelled program by every compiler: what is marked is found, and nothing else is. */
final class LabelledProgramsTest {

  /** Whole programs, which belong to no rule. */
  private static final String APPLICATIONS = "Applications";

  private static final ProgramTests TESTS = new ProgramTests();
  private static final List<LabelledProgram> PROGRAMS =
      ProgramFolder.readGroups(ProgramTests.module().resolve("src/test/programs"));

  @AfterAll
  static void endCompilers() {
    TESTS.close();
  }

  @TestFactory
  Stream<DynamicContainer> programs() {
    return TESTS.of(PROGRAMS);
  }

  @Test
  void everyMarkerNamesARuleWithAPage() {
    assertThat(PROGRAMS.stream().flatMap(p -> p.expectations().stream()).map(Expectation::rule))
        .allSatisfy(
            rule -> assertThat(Rule.class.getResource("pages/" + rule + ".md")).isNotNull());
  }

  @Test
  void everyGroupHasBrokenAndSilentPrograms() {
    Set<String> broken = groups(p -> p.expectations().stream().anyMatch(e -> isOf(p, e)));
    Set<String> silent = groups(p -> p.expectations().isEmpty());

    assertThat(broken).containsExactlyElementsOf(groups(p -> true));
    assertThat(silent).containsExactlyElementsOf(broken);
  }

  @Test
  void everyRuleHasAGroup() {
    assertThat(groups(p -> true))
        .containsAll(
            Catalogue.load().descriptors().stream()
                .map(RuleDescriptor::id)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static boolean isOf(LabelledProgram program, Expectation expectation) {
    return group(program).equals(APPLICATIONS) || group(program).equals(expectation.rule());
  }

  private static Set<String> groups(Predicate<LabelledProgram> chosen) {
    return PROGRAMS.stream()
        .filter(chosen)
        .map(LabelledProgramsTest::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String group(LabelledProgram program) {
    return program.name().substring(0, program.name().indexOf('/'));
  }
}
