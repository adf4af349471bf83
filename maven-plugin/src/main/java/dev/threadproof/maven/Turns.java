package dev.threadproof.maven;

import dev.threadproof.maven.project.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * The turns that the modules take in a goal about the whole reactor. Maven calls such a goal in
 * every module that binds it, or in all when it stands on the command line; only in the last turn
 * are all classes there. The goals are no aggregators in Maven's sense: Maven would resolve every
 * module's dependencies at each turn, which a parallel build does not always survive.
 */
record Turns(MavenSession session, MojoExecution execution, MavenProject project) {

  /**
   * Takes this module's turn.
   *
   * @param own what the module has to scan
   * @param reader reads a module that takes no turn
   * @return what all modules have, in the reactor's order, when this is the last turn; else empty
   */
  Optional<List<Subject>> take(Subject own, Function<MavenProject, Subject> reader) {
    // Two modules may come here at once under -T; both would see the other one missing.
    synchronized (context(session.getTopLevelProject())) {
      context(project).put(key(), own);
      if (!session.getProjects().stream().filter(this::takesTurn).allMatch(this::tookTurn)) {
        return Optional.empty();
      }
      return Optional.of(session.getProjects().stream().map(p -> subject(p, reader)).toList());
    }
  }

  /** A module that has the plugin in another class loader left a type that is strange to us. */
  private Subject subject(MavenProject module, Function<MavenProject, Subject> reader) {
    return context(module).get(key()) instanceof Subject subject ? subject : reader.apply(module);
  }

  private boolean tookTurn(MavenProject module) {
    return context(module).containsKey(key());
  }

  private boolean takesTurn(MavenProject module) {
    return execution.getSource() == MojoExecution.Source.CLI
        || Optional.ofNullable(module.getPlugin(plugin().getPluginLookupKey())).stream()
            .flatMap(bound -> bound.getExecutions().stream())
            .filter(one -> one.getId().equals(execution.getExecutionId()))
            .anyMatch(one -> List.copyOf(one.getGoals()).contains(execution.getGoal()));
  }

  private String key() {
    return "turn:" + execution.getGoal() + ":" + execution.getExecutionId();
  }

  private Map<String, Object> context(MavenProject module) {
    return session.getPluginContext(plugin(), module);
  }

  private PluginDescriptor plugin() {
    return execution.getMojoDescriptor().getPluginDescriptor();
  }
}
