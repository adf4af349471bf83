package dev.threadproof.maven;

import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * Whether a goal that is about the whole reactor may run. On the command line it runs once, after
 * the modules. Bound to a phase it is called in every module that inherits it, and only in the last
 * of them all classes are there.
 */
record LastTurn(MavenSession session, MojoExecution execution, MavenProject project) {

  /** Notes this call down; true when it is the last one of the build. */
  boolean isNow() {
    if (execution.getSource() == MojoExecution.Source.CLI) {
      return true;
    }
    PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
    String key = "called:" + execution.getGoal() + ":" + execution.getExecutionId();
    // Two modules may come here at once under -T; both would see the other one missing.
    synchronized (session.getProjects()) {
      context(plugin, project).put(key, true);
      return session.getProjects().stream()
          .filter(module -> calls(module, plugin))
          .allMatch(module -> context(plugin, module).containsKey(key));
    }
  }

  private Map<String, Object> context(PluginDescriptor plugin, MavenProject module) {
    return session.getPluginContext(plugin, module);
  }

  private boolean calls(MavenProject module, PluginDescriptor descriptor) {
    Plugin plugin = module.getPlugin(descriptor.getPluginLookupKey());
    return plugin != null
        && plugin.getExecutions().stream()
            .filter(one -> one.getId().equals(execution.getExecutionId()))
            .anyMatch(one -> List.copyOf(one.getGoals()).contains(execution.getGoal()));
  }
}
