package dev.threadproof.maven.witness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JVM option that attaches the agent to watch.
 *
 * @param agent the agent's jar
 * @param record where it writes; {@code %p} in the name becomes the number of the process, because
 *     one build may start many
 * @param includes classes to watch, globs over binary names; all when empty
 * @param excludes classes not to watch
 */
public record AgentOption(Path agent, Path record, List<String> includes, List<String> excludes) {

  public AgentOption {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /**
   * The arguments with the agent before all others: agents that come first see the classes as they
   * were compiled.
   *
   * @param arguments what stands there; an agent of ours among it is replaced
   */
  public String before(@Nullable String arguments) {
    String others = arguments == null ? "" : without(arguments);
    return others.isEmpty() ? text() : text() + " " + others;
  }

  private String text() {
    StringBuilder text = new StringBuilder("-javaagent:").append(agent);
    text.append("=mode=observe,out=").append(record);
    append(text, ",include=", includes);
    append(text, ",exclude=", excludes);
    return quoted(text.toString());
  }

  private static void append(StringBuilder text, String name, List<String> globs) {
    if (!globs.isEmpty()) {
      text.append(name).append(String.join(":", globs));
    }
  }

  /** As Surefire takes apart a line of arguments: a blank ends one, unless it is quoted. */
  private static String quoted(String argument) {
    return argument.contains(" ") ? "\"" + argument + "\"" : argument;
  }

  private String without(String arguments) {
    List<String> kept = new ArrayList<>();
    for (String argument : arguments.strip().split("\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
      if (!argument.contains("-javaagent:" + agent)) {
        kept.add(argument);
      }
    }
    return String.join(" ", kept);
  }
}
