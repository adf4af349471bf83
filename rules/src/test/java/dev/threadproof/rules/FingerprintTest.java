package dev.threadproof.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.fixtures.compile.CompilerOptions;
import dev.threadproof.fixtures.compile.Compilers;
import dev.threadproof.fixtures.compile.InMemoryCompiler;
import dev.threadproof.fixtures.program.LabelledProgram;
import dev.threadproof.fixtures.program.ProgramFolder;
import dev.threadproof.fixtures.rewrite.SourceEdits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A baseline is worth nothing if an edit elsewhere or another compiler makes old findings look new:
 * the findings of every labelled program that has some keep their fingerprints.
 */
final class FingerprintTest {

  private static final CatalogueScan SCAN = new CatalogueScan();
  private static final InMemoryCompiler JAVAC = Compilers.javac(CompilerOptions.JAVA_17);
  private static final InMemoryCompiler ECJ = Compilers.ecj(CompilerOptions.JAVA_17);
  private static final Optional<InMemoryCompiler> NEWEST = Compilers.newestJavac();

  private static final List<LabelledProgram> NUMBERED =
      ProgramFolder.readGroups(ProgramTests.module().resolve("src/test/edited"));

  /** A field of the program in an identity: {@code bank.Bank#lock}, {@code Bank.lock}. */
  private static final Pattern FIELD = Pattern.compile("[#.](\\w+)(?![\\w.(])");

  @AfterAll
  static void endCompilers() {
    NEWEST.ifPresent(InMemoryCompiler::close);
  }

  @TestFactory
  Stream<DynamicTest> fingerprintsSurviveWhatLeavesTheDefectAsItIs() {
    return broken().map(program -> DynamicTest.dynamicTest(program.name(), () -> verify(program)));
  }

  private static void verify(LabelledProgram program) {
    SortedMap<String, String> sources = program.sources();
    List<String> usual = findings(JAVAC, sources);
    SoftAssertions check = new SoftAssertions();
    NEWEST.ifPresent(
        newest ->
            check.assertThat(findings(newest, sources)).as("by a newer JDK").isEqualTo(usual));
    check.assertThat(findings(ECJ, edited(sources))).as("edited, by ECJ").isEqualTo(usual);

    SortedMap<String, String> renamed = SourceEdits.fieldsRenamed(sources);
    Map<Boolean, List<String>> namesField =
        usual.stream().collect(Collectors.partitioningBy(f -> namesField(f, renamed)));
    List<String> after = new ArrayList<>(findings(JAVAC, renamed));
    check.assertThat(after).as("not about a field").containsAll(namesField.get(false));
    after.retainAll(namesField.get(true));
    check.assertThat(after).as("with another field's name").isEmpty();
    check.assertAll();
  }

  private static SortedMap<String, String> edited(SortedMap<String, String> sources) {
    SortedMap<String, String> edited = SourceEdits.methodsMoved(sources);
    edited = SourceEdits.membersAdded(edited);
    edited = SourceEdits.localsRenamed(edited);
    return SourceEdits.linesAdded(edited);
  }

  @Test
  void theNewestCompilerIsAnotherOne() {
    assumeThat(NEWEST).as("a JDK newer than the running one").isPresent();
    assertThat(NEWEST.orElseThrow().name()).isNotEqualTo(JAVAC.name());
  }

  /** Were they all the same, no test here could fail. */
  @Test
  void fingerprintsTellFindingsApart() {
    List<Finding> findings = SCAN.apply(JAVAC.compile(NUMBERED.get(0).sources()));

    assertThat(findings).hasSizeGreaterThan(15);
    assertThat(findings).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    assertThat(findings.toString()).contains("numbered.Numbered$1");
    assertThat(findings).flatExtracting(Finding::identity).noneMatch(part -> part.contains("$1"));
  }

  private static Stream<LabelledProgram> broken() {
    Path root = ProgramTests.module();
    return Stream.of(
            ProgramFolder.readGroups(root.resolve("src/test/programs")).stream()
                .filter(program -> !program.expectations().isEmpty()),
            ProgramFolder.readPackages(
                root.resolveSibling("samples").resolve("src/main/java/dev/threadproof/samples"))
                .stream(),
            NUMBERED.stream())
        .flatMap(programs -> programs);
  }

  /** Rule, identity (for whoever reads a failure) and fingerprint, sorted. */
  private static List<String> findings(
      InMemoryCompiler compiler, SortedMap<String, String> sources) {
    return SCAN.apply(compiler.compile(sources)).stream()
        .map(f -> f.rule() + " " + f.identity() + " " + f.fingerprint())
        .sorted()
        .toList();
  }

  /** Whether the finding names a field that was renamed. */
  private static boolean namesField(String finding, SortedMap<String, String> renamed) {
    return FIELD
        .matcher(finding)
        .results()
        .map(match -> Pattern.compile("\\b" + match.group(1) + "Renamed\\b").asPredicate())
        .anyMatch(name -> renamed.values().stream().anyMatch(name));
  }
}
