package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a source tree of straw, with a java and a mvn that only say what they are told.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir Path directory;

  private Path tree;
  private Path jar;
  private Path bin;
  private Path jdk;

  @BeforeEach
  void layOut() throws IOException {
    tree = directory.resolve("a source tree");
    jar = tree.resolve("analyzer/cli/target/threadproof-cli-1-all.jar");
    bin = directory.resolve("bin");
    jdk = directory.resolve("jdk");
    for (String place : List.of("analyzer/cli/src/main", "rules/src/main", "samples/src/main")) {
      Files.createDirectories(tree.resolve(place));
      Files.writeString(tree.resolve(place + "/../../pom.xml").normalize(), "");
    }
    Files.writeString(tree.resolve("pom.xml"), "");
    Files.copy(Path.of("../../threadproof"), tree.resolve("threadproof"));
    script(bin.resolve("mvn"), "mkdir -p analyzer/cli/target; : >'" + jar + "'; echo built");
    script(jdk.resolve("bin/java"), "for a; do printf '<%s>\\n' \"$a\"; done; exit 42");
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Cli launch(Path launcher, String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(args));
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("PATH", bin + ":" + System.getenv("PATH"));
    builder.environment().put("JAVA_HOME", jdk.toString());
    builder.environment().put("THREADPROOF_JAVA_OPTS", "-Xmx64m -Dmine=1");
    int code = builder.start().waitFor();
    return new Cli(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void buildsOnceAndPassesArgumentsAndExitCode() throws Exception {
    Cli first = launch(tree.resolve("threadproof"), "scan", "two words", "");

    assertThat(first.exitCode()).isEqualTo(42);
    assertThat(first.out())
        .endsWith("<-jar>\n<" + jar.toRealPath() + ">\n<scan>\n<two words>\n<>\n")
        .contains("<-Xmx64m>\n<-Dmine=1>\n", "<-Dthreadproof.tty=>\n")
        .doesNotContain("built");
    assertThat(first.err()).contains("building", "built");

    assertThat(launch(tree.resolve("threadproof"), "scan").err()).isEmpty();
  }

  @Test
  void buildsAgainWhenASourceIsNewerThanTheJar() throws Exception {
    launch(tree.resolve("threadproof"));
    Files.setLastModifiedTime(jar, FileTime.from(LONG_AGO));

    assertThat(launch(tree.resolve("threadproof")).err()).contains("building");
    assertThat(launch(tree.resolve("threadproof")).err()).isEmpty();
  }

  @Test
  void findsItsTreeThroughLinks() throws Exception {
    Path relative = Files.createSymbolicLink(tree.resolve("link"), Path.of("threadproof"));
    Path absolute = Files.createSymbolicLink(directory.resolve("tp"), relative);

    Cli run = launch(absolute, "rules");

    assertThat(run.exitCode()).isEqualTo(42);
    assertThat(run.out()).contains("<" + jar.toRealPath() + ">\n<rules>");
  }

  @Test
  void refusesAnOldJava() throws Exception {
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

    Cli run = launch(tree.resolve("threadproof"), "rules");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Java 17 or newer is needed", "11.0.2");
  }

  @Test
  void saysSoWhenTheBuildFails() throws Exception {
    script(bin.resolve("mvn"), "echo the reason; exit 1");

    Cli run = launch(tree.resolve("threadproof"), "rules");

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("the reason", "the build failed");
  }
}
