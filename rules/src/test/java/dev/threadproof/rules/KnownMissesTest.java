package dev.threadproof.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.fixtures.program.Expectation;
import dev.threadproof.fixtures.program.LabelledProgram;
import dev.threadproof.fixtures.program.ProgramFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of this module's README name labelled programs: those that there are. */
final class KnownMissesTest {

  private static final Pattern PROGRAM = Pattern.compile("`([A-Z]\\w+/\\w+)`");
  private static final Path MODULE = ProgramTests.module();

  private static final List<LabelledProgram> PROGRAMS =
      ProgramFolder.readGroups(MODULE.resolve("src/test/programs"));

  @Test
  void everyKnownMissIsInTheTableAndHasAProgram() throws IOException {
    Set<String> marked =
        PROGRAMS.stream()
            .filter(p -> p.expectations().stream().anyMatch(KnownMissesTest::isKnownToBeWrong))
            .map(LabelledProgram::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(named("## Known misses")).isEqualTo(marked).isNotEmpty();
  }

  @Test
  void everyTrapHasPrograms() throws IOException {
    Set<String> all = PROGRAMS.stream().map(LabelledProgram::name).collect(Collectors.toSet());

    assertThat(named("## Traps")).hasSizeGreaterThan(40).isSubsetOf(all);
  }

  @Test
  void everyLineOfTheTrapsHasSeveral() throws IOException {
    assertThat(section("## Traps").lines().filter(l -> l.startsWith("| ")).skip(1).toList())
        .isNotEmpty()
        .allSatisfy(l -> assertThat(PROGRAM.matcher(l).results().count()).as(l).isGreaterThan(1));
  }

  private static boolean isKnownToBeWrong(Expectation expectation) {
    return expectation.kind() == Expectation.Kind.MISS
        || expectation.kind() == Expectation.Kind.FALSE_ALARM;
  }

  private static Set<String> named(String heading) throws IOException {
    return PROGRAM
        .matcher(section(heading))
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String section(String heading) throws IOException {
    String text = Files.readString(MODULE.resolve("README.md"));
    int start = text.indexOf(heading + "\n");
    int end = text.indexOf("\n## ", start + 1);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
