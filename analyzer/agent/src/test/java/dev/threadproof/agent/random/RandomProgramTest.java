package dev.threadproof.agent.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.agent.fork.Event;
import dev.threadproof.agent.fork.Fork;
import dev.threadproof.agent.fork.Outcome;
import dev.threadproof.agent.fork.Programs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No false proof, and hardly a true one missed. The build tries 40 seeds, {@code
 * -Dthreadproof.programs=200} as many as that. All programs of a kind run in one JVM and are told
 * apart by their class.
 */
class RandomProgramTest {

  private static final long PROGRAMS = Long.getLong("threadproof.programs", 40);

  private static final Pattern PROGRAM = Pattern.compile("gen\\.(\\w+)");
  private static final String ALL =
      """
      package gen;
      public final class All {
        public static void main(String[] names) throws Exception {
          for (String name : names) {
            Class.forName("gen." + name)
                .getMethod("main", String[].class)
                .invoke(null, (Object) new String[0]);
          }
          System.out.println("done");
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void guardedProgramsRaiseNothing() {
    List<RandomProgram> programs = programs(RandomProgram::guarded);
    for (Outcome run : runs(programs)) {
      assertThat(run.out()).isEqualTo("done\n");
      assertThat(run.of("race")).map(Event::json).map(Object::toString).isEmpty();
      assertThat(run.of("deadlock")).isEmpty();
      assertThat(run.of("leaked-lock")).isEmpty();
      assertThat(run.of("stuck")).isEmpty();
    }
  }

  @Test
  void removingOneGuardRaisesThatRaceAlone() {
    List<RandomProgram> programs = programs(RandomProgram::unguarded);
    for (Outcome run : runs(programs)) {
      assertThat(run.out()).isEqualTo("done\n");
      Map<String, Set<String>> raced = racedByProgram(run);
      List<String> missed = new ArrayList<>();
      for (RandomProgram program : programs) {
        Set<String> fields = raced.getOrDefault(program.name(), Set.of());
        assertThat(Set.of(program.racing())).as(program.toString()).containsAll(fields);
        if (fields.isEmpty()) {
          missed.add(program.name() + " " + program.guards());
        }
      }
      assertThat(missed).hasSizeLessThanOrEqualTo(programs.size() / 20);
    }
  }

  private static List<RandomProgram> programs(LongFunction<RandomProgram> kind) {
    return LongStream.rangeClosed(1, PROGRAMS).mapToObj(kind).toList();
  }

  private List<Outcome> runs(List<RandomProgram> programs) {
    Map<String, String> sources =
        programs.stream()
            .collect(
                Collectors.toMap(
                    p -> "gen/" + p.name() + ".java",
                    RandomProgram::source,
                    (a, b) -> a,
                    TreeMap::new));
    sources.put("gen/All.java", ALL);
    Fork fork = new Fork(folder, Programs.compile(sources, folder));
    List<String> command = new ArrayList<>(List.of("gen.All"));
    programs.forEach(program -> command.add(program.name()));
    return Fork.javas().stream()
        .map(java -> fork.run(java, "mode=observe", command.toArray(String[]::new)))
        .toList();
  }

  /** The fields that raced, by the program in whose code they did. */
  private static Map<String, Set<String>> racedByProgram(Outcome run) {
    Map<String, Set<String>> fields = new TreeMap<>();
    for (Event race : run.of("race")) {
      Matcher program = PROGRAM.matcher(race.json().path("sides").toString());
      assertThat(program.find()).as(race.toString()).isTrue();
      fields.computeIfAbsent(program.group(1), n -> new TreeSet<>()).add(race.text("field"));
    }
    return fields;
  }
}
