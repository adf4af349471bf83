package dev.threadproof.agent.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.agent.fork.Event;
import dev.threadproof.agent.fork.Fork;
import dev.threadproof.agent.fork.Outcome;
import dev.threadproof.fixtures.compile.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Virtual threads, which need a JDK newer than the oldest that the agent runs on. */
class VirtualThreadsTest {

  private static final int FIRST = 21;

  @TempDir static Path folder = Path.of("");
  private static Path home = Path.of("");
  private static Fork fork;

  @BeforeAll
  static void compile() throws IOException, InterruptedException {
    boolean runs = Runtime.version().feature() >= FIRST;
    home =
        runs
            ? Path.of(System.getProperty("java.home"))
            : Jdk.newest().filter(jdk -> jdk.feature() >= FIRST).map(Jdk::home).orElse(home);
    Assumptions.assumeTrue(
        Files.exists(home.resolve("release")), "no JDK " + FIRST + " or newer at hand");
    Path classes = folder.resolve("classes");
    Process javac =
        new ProcessBuilder(
                home.resolve("bin/javac").toString(),
                "--release",
                Integer.toString(FIRST),
                "-g",
                "-d",
                classes.toString(),
                "src/test/programs/virtual/Virtual.java")
            .inheritIO()
            .start();
    assertThat(javac.waitFor()).isZero();
    fork = new Fork(folder, classes);
  }

  @Test
  void whatIsOrderedRaisesNothing() {
    Outcome run = run();
    assertThat(run.events()).extracting(Event::kind).containsOnly("summary");
    assertThat(run.out()).startsWith("1551 1550 24");
  }

  @Test
  void aRaceIsWitnessed() {
    List<Event> races = run("race").of("race");
    assertThat(races)
        .extracting(race -> race.text("field"))
        .containsOnly("virtual.Virtual.unguarded");
    assertThat(races).isNotEmpty();
  }

  private static Outcome run(String... arguments) {
    List<String> words = new ArrayList<>(List.of("virtual.Virtual"));
    words.addAll(List.of(arguments));
    Outcome run =
        fork.run(home.resolve("bin").resolve("java"), "mode=observe", words.toArray(String[]::new));
    assertThat(run.exit()).as("%s", run).isZero();
    return run;
  }
}
