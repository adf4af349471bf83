package dev.threadproof.agent.observe;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.threadproof.agent.fork.Event;
import dev.threadproof.agent.fork.Fork;
import dev.threadproof.agent.fork.Outcome;
import dev.threadproof.agent.fork.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each program says in its first lines which events are to be seen; these and no others are, and it
 * prints what it prints without the agent.
 */
class ObserveTest {

  private static final Path PROGRAMS = Path.of("src/test/programs/observe");
  private static final String EXPECT = "// expect ";

  @TempDir static Path folder;
  private static Fork fork;

  @BeforeAll
  static void compile() {
    Map<String, String> sources = new TreeMap<>();
    for (String name : names()) {
      sources.put("observe/" + name + ".java", read(name));
    }
    fork = new Fork(folder, Programs.compile(sources, folder));
  }

  @TestFactory
  Stream<DynamicTest> exactlyTheExpectedIsWitnessed() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path java : Fork.javas()) {
      for (String name : names()) {
        tests.add(DynamicTest.dynamicTest(name + " on " + java, () -> check(java, name)));
      }
    }
    return tests.stream();
  }

  @Test
  void badArgumentsLeaveTheProgramAlone() {
    Path java = Fork.javas().get(0);
    Outcome run = fork.run(java, "mode=watch", "observe.Leak");
    assertThat(run.exit()).isZero();
    assertThat(run.events()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            "threadproof: mode=watch: neither observe nor steer;"
                + " the program runs without the agent\n");
  }

  @Test
  void excludedClassesAreCounted() {
    Outcome run =
        fork.run(Fork.javas().get(0), "mode=observe,exclude=observe.Sh*", "observe.SharedState");
    assertThat(run.exit()).isZero();
    assertThat(run.of("race")).isEmpty();
    JsonNode left = run.of("summary").get(0).json().get("left-alone");
    assertThat(left.get("excluded").asInt()).isEqualTo(1);
    assertThat(left.get("of the JDK or an agent").asInt()).isGreaterThan(100);
  }

  @Test
  void ofSomeClassesOnlyTheOrderMatters() {
    Path java = Fork.javas().get(0);
    Outcome run = fork.run(java, "mode=observe,order-only=observe.Sh*", "observe.SharedState");
    assertThat(run.of("race")).isEmpty();
    assertThat(run.of("summary").get(0).json().get("classes-woven").asInt()).isPositive();
    Outcome ordered = fork.run(java, "mode=observe,order-only=observe.Lock*", "observe.LockOrders");
    assertThat(ordered.of("lock-order")).isNotEmpty();
  }

  private static void check(Path java, String name) {
    Outcome bare = fork.run(java, "mode=observe,exclude=*", "observe." + name);
    assertThat(witnessed(java, name, bare)).isEqualTo(expected(name));
  }

  private static Set<String> witnessed(Path java, String name, Outcome bare) {
    Outcome run = fork.run(java, "mode=observe", "observe." + name);
    assertThat(run.out()).isEqualTo(bare.out());
    assertThat(run.exit()).isZero();
    Set<String> seen = new TreeSet<>();
    for (Event event : run.events()) {
      if (!event.kind().equals("summary")) {
        seen.add(describe(event));
      }
    }
    JsonNode summary = run.of("summary").get(0).json();
    assertThat(summary.get("errors").asInt()).isZero();
    assertThat(summary.get("classes-woven").asInt()).isPositive();
    return seen;
  }

  private static String describe(Event event) {
    return event.kind()
        + " "
        + switch (event.kind()) {
          case "race", "undecided" -> event.text("field");
          case "deadlock" -> event.json().get("threads").size();
          case "leaked-lock" -> event.json().get("taken-at").get(0).asText();
          case "lock-order" -> String.join(" ", takenAt(event.json().get("cycle")));
          default -> "";
        };
  }

  private static Set<String> takenAt(JsonNode cycle) {
    TreeSet<String> sites = new TreeSet<>();
    cycle.forEach(edge -> sites.add(edge.get("stack").get(0).asText()));
    return sites;
  }

  private static Set<String> expected(String name) {
    TreeSet<String> expected = new TreeSet<>();
    read(name)
        .lines()
        .filter(line -> line.startsWith(EXPECT))
        .forEach(line -> expected.add(line.substring(EXPECT.length())));
    return expected;
  }

  private static List<String> names() {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String name) {
    try {
      return Files.readString(PROGRAMS.resolve(name + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
