package dev.threadproof.spotbugs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.fixtures.compile.CompilerOptions;
import dev.threadproof.fixtures.compile.Compilers;
import dev.threadproof.fixtures.program.LabelledProgram;
import dev.threadproof.fixtures.program.ProgramFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is shipped, in the SpotBugs that users have. */
final class SpotBugsJarTest {

  private static final String JAR = System.getProperty("threadproof.spotbugs.jar", "");
  private static final LabelledProgram SHOP =
      ProgramFolder.readPackages(Path.of(System.getProperty("basedir", ""), "src/test/programs"))
          .get(0);

  @TempDir static Path classes;
  private static SpotBugsHost host;

  @BeforeAll
  static void compile() throws Exception {
    for (ClassFile file : Compilers.javac(CompilerOptions.JAVA_17).compile(SHOP.sources())) {
      Path path = classes.resolve(file.name() + ".class");
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
    host = new SpotBugsHost();
  }

  @AfterAll
  static void end() throws Exception {
    host.close();
  }

  @Test
  void reportsWhatIsMarkedAndNothingElse() {
    List<String> expected =
        SHOP.expectations().stream()
            .map(e -> BugType.of(e.rule()) + " " + name(e.file()) + ":" + e.line())
            .sorted()
            .toList();

    List<String> found = ours(Map.of("plugin", JAR, "classes", classes.toString()));

    assertThat(found).map(line -> type(line) + " " + places(line)[0]).isEqualTo(expected);
  }

  @Test
  void saysWhatCollidesAndHowScaryItIs() {
    List<String> found = ours(Map.of("plugin", JAR, "classes", classes.toString()));

    assertThat(found)
        .filteredOn(line -> type(line).equals("TP_UNGUARDED_SHARED_FIELD"))
        .singleElement()
        .asString()
        .isEqualTo(
            "TP_UNGUARDED_SHARED_FIELD|5|Till.java:10 Till.java:10 Till.java:10|"
                + "Till.sold is shared by threads without a lock: Till.run writes it while another"
                + " thread may read it.");
    assertThat(found)
        .filteredOn(line -> type(line).equals("TP_INSTANCE_ORDER_CYCLE"))
        .singleElement()
        .satisfies(line -> assertThat(places(line)).hasSize(3));
  }

  @Test
  void isNotThereWithoutTheJar() {
    assertThat(host.run(Map.of("classes", classes.toString())))
        .isNotEmpty()
        .noneMatch(line -> line.startsWith(BugType.CODE));
  }

  @Test
  void runsTwiceInOneJvm() {
    Map<String, String> options = Map.of("plugin", JAR, "classes", classes.toString());

    assertThat(host.run(options)).isEqualTo(host.run(options));
  }

  @Test
  void keepsToTheClassThatIsAnalysedAlone() {
    List<String> found =
        ours(Map.of("plugin", JAR, "classes", classes.toString(), "only", "shop.Gate"));

    assertThat(found).map(SpotBugsJarTest::type).containsExactly("TP_WAIT_NOT_IN_LOOP");
    assertThat(found).map(line -> places(line)[0]).containsExactly("Gate.java:9");
  }

  @Test
  void obeysFilters(@TempDir Path directory) throws Exception {
    Path filter = directory.resolve("filter.xml");
    Files.writeString(
        filter,
        "<FindBugsFilter><Match><Bug pattern=\"TP_WAIT_NOT_IN_LOOP\"/></Match></FindBugsFilter>");

    List<String> found =
        ours(Map.of("plugin", JAR, "classes", classes.toString(), "exclude", filter.toString()));

    assertThat(found)
        .map(SpotBugsJarTest::type)
        .containsExactly("TP_INSTANCE_ORDER_CYCLE", "TP_UNGUARDED_SHARED_FIELD");
  }

  private static List<String> ours(Map<String, String> options) {
    List<String> lines = host.run(options);
    assertThat(lines).noneMatch(line -> line.startsWith("error|"));
    return lines.stream().filter(line -> line.startsWith(BugType.CODE + "_")).toList();
  }

  private static String type(String line) {
    return line.split("\\|", -1)[0];
  }

  private static String[] places(String line) {
    return line.split("\\|", -1)[2].split(" ", -1);
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
