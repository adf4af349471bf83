package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The examples for CI systems, command by command, in a directory of their own: what is pasted must
 * run, and the files that a system is told to take must be there.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for a Unix shell")
class CiExamplesTest {

  private static final String BROKEN =
      """
      package bank;
      public class Bank {
        private long balance;
        void deposit() { balance++; }
        public static void main(String[] args) {
          Bank bank = new Bank();
          for (int i = 0; i < 2; i++) {
            new Thread(bank::deposit).start();
          }
        }
      }
      """;

  private static final Pattern SHELL = Pattern.compile("sh '([^']*)'");
  private static final Pattern TAKEN =
      Pattern.compile("(?:testResults|pattern|artifacts): '([^']*)'");

  @TempDir Path workspace;

  /** Outside the workspace: what a runner brings along. */
  @TempDir Path runner;

  @BeforeEach
  void layOut() throws IOException {
    write(workspace.resolve("pom.xml"), "<project/>");
    write(workspace.resolve("src/main/java/bank/Bank.java"), BROKEN);
    Path mvn = runner.resolve("mvn");
    write(
        mvn,
        "#!/bin/sh\nmkdir -p target/classes\nexec javac -g -d target/classes $(find src -name '*.java')\n");
    Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createDirectories(workspace.resolve("tools"));
    jar(workspace.resolve("tools/threadproof.jar"));
  }

  @Test
  void githubActions() throws Exception {
    Map<?, ?> job = (Map<?, ?>) at(yaml("github-actions.yml"), "jobs", "threadproof");
    Path summary = runner.resolve("summary.md");
    List<String> commands = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    for (Object step : (List<?>) at(job, "steps")) {
      if (((Map<?, ?>) step).containsKey("run")) {
        commands.add((String) at(step, "run"));
      } else if (((Map<?, ?>) step).containsKey("with")) {
        Map<?, ?> with = (Map<?, ?>) at(step, "with");
        Stream.of("sarif_file", "path")
            .filter(with::containsKey)
            .forEach(key -> taken.add((String) at(with, key)));
      }
    }

    Ended gate =
        run(
            commands,
            variables(job, "env"),
            Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()));

    assertThat(gate.exitCode()).as(gate.out()).isEqualTo(1);
    assertThat(gate.out())
        .contains("::error file=src/main/java/bank/Bank.java,line=4,")
        .contains("GitHub Actions, no baseline");
    assertThat(summary).content().startsWith("### Threadproof: 1 finding");
    assertThat(taken).containsExactly("threadproof.sarif", "threadproof.html");
    assertThat(taken).allSatisfy(file -> assertThat(workspace.resolve(file)).isNotEmptyFile());
  }

  @Test
  void gitlabCi() throws Exception {
    Map<?, ?> job = (Map<?, ?>) at(yaml("gitlab-ci.yml"), "threadproof");
    List<String> commands = ((List<?>) at(job, "script")).stream().map(String.class::cast).toList();
    Map<?, ?> artifacts = (Map<?, ?>) at(job, "artifacts");

    Ended gate = run(commands, variables(job, "variables"), Map.of("GITLAB_CI", "true"));

    assertThat(gate.exitCode()).as(gate.out()).isEqualTo(1);
    assertThat(gate.out()).contains("GitLab CI, no baseline").contains("1 finding in 1 class");
    List<String> taken =
        Stream.concat(
                ((List<?>) at(artifacts, "paths")).stream(),
                ((Map<?, ?>) at(artifacts, "reports")).values().stream())
            .map(String.class::cast)
            .toList();
    assertThat(taken).hasSize(4);
    assertThat(taken).allSatisfy(file -> assertThat(workspace.resolve(file)).isNotEmptyFile());
  }

  @Test
  void jenkins() throws Exception {
    String pipeline = Files.readString(Path.of("ci", "Jenkinsfile"));
    List<String> commands = SHELL.matcher(pipeline).results().map(m -> m.group(1)).toList();

    Ended gate =
        run(
            commands,
            Map.of("THREADPROOF_JAR", "tools/threadproof.jar"),
            Map.of("JENKINS_URL", "x"));

    assertThat(pipeline).contains("THREADPROOF_JAR = 'tools/threadproof.jar'");
    assertThat(gate.exitCode()).as(gate.out()).isEqualTo(1);
    assertThat(gate.out()).contains("Jenkins, no baseline");
    List<String> taken =
        TAKEN
            .matcher(pipeline)
            .results()
            .flatMap(m -> Stream.of(m.group(1).split(", ", -1)))
            .toList();
    assertThat(taken).hasSize(4);
    assertThat(taken).allSatisfy(file -> assertThat(workspace.resolve(file)).isNotEmptyFile());
  }

  @Test
  void aBaselineMakesTheSameJobGreenAndIsLeftAlone() throws Exception {
    Map<String, String> jar = Map.of("THREADPROOF_JAR", "tools/threadproof.jar");
    List<String> commands = List.of("mvn -q compile", "java -jar \"$THREADPROOF_JAR\" ci");
    run(
        List.of("mvn -q compile", "java -jar \"$THREADPROOF_JAR\" scan . --write-baseline -q"),
        jar,
        Map.of());
    Path baseline = workspace.resolve("threadproof-baseline.json");
    String written = Files.readString(baseline);

    Ended green = run(commands, jar, Map.of("GITLAB_CI", "true"));
    write(
        workspace.resolve("src/main/java/bank/Bank.java"),
        BROKEN.replace("balance++", "print()").replace("private long balance;", "void print() {}"));
    Ended mended = run(commands, jar, Map.of("GITLAB_CI", "true"));

    assertThat(green.exitCode()).as(green.out()).isZero();
    assertThat(green.out()).contains("baseline threadproof-baseline.json");
    assertThat(mended.exitCode()).as(mended.out()).isZero();
    assertThat(mended.out()).contains("1 finding is no longer there").contains("run a scan");
    assertThat(baseline).hasContent(written);
  }

  /** How a job ended, and what it said on both streams. */
  private record Ended(int exitCode, String out) {}

  private Ended run(
      List<String> commands, Map<String, String> variables, Map<String, String> system)
      throws Exception {
    Path script = runner.resolve("job.sh");
    write(script, "set -e\n" + String.join("\n", commands) + "\n");
    ProcessBuilder job =
        new ProcessBuilder("sh", script.toString())
            .directory(workspace.toFile())
            .redirectErrorStream(true);
    Map<String, String> environment = job.environment();
    Stream.of("GITHUB_ACTIONS", "GITLAB_CI", "JENKINS_URL", "GITHUB_STEP_SUMMARY")
        .forEach(environment::remove);
    environment.putAll(variables);
    environment.putAll(system);
    // What a job runs is short.
    environment.put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    String jdk = Path.of(System.getProperty("java.home"), "bin").toString();
    environment.put(
        "PATH", runner + File.pathSeparator + jdk + File.pathSeparator + environment.get("PATH"));
    Process process = job.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out);
  }

  /** A jar that runs what the build has compiled, without the rules that only tests have. */
  private static void jar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, "dev.threadproof.cli.Main");
    main.put(
        Attributes.Name.CLASS_PATH,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("test-classes"))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    new JarOutputStream(Files.newOutputStream(file), manifest).close();
  }

  private static Object yaml(String name) throws IOException {
    return new Load(LoadSettings.builder().build())
        .loadFromString(Files.readString(Path.of("ci", name)));
  }

  private static Object at(Object tree, String... keys) {
    Object node = tree;
    for (String key : keys) {
      node = Objects.requireNonNull(((Map<?, ?>) node).get(key), key);
    }
    return node;
  }

  private static Map<String, String> variables(Map<?, ?> job, String key) {
    return ((Map<?, ?>) at(job, key))
        .entrySet().stream()
            .collect(Collectors.toMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
