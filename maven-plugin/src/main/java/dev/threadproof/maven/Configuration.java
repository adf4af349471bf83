package dev.threadproof.maven;

import dev.threadproof.engine.finding.RuleDescriptor;
import dev.threadproof.rules.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.ConfigurationContainer;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Looks for mistakes in the plugin's configuration that Maven lets pass: it drops what it does not
 * know, and a gate that was switched off by a misspelt word would look like a clean one.
 */
record Configuration(MavenProject project, MojoExecution execution) {

  /**
   * Checks names of parameters and rules.
   *
   * @throws IllegalArgumentException with a line for the user when one is not known
   */
  void check(List<String> rules, List<String> excludeRules, Catalogue catalogue) {
    PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
    Set<String> known = new TreeSet<>();
    for (MojoDescriptor goal : plugin.getMojos()) {
      known.addAll(goal.getParameterMap().keySet());
    }
    for (String name : written(plugin.getPluginLookupKey())) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "unknown parameter <" + name + ">" + NearestName.hint(name, known));
      }
    }
    Set<String> ids =
        new TreeSet<>(catalogue.descriptors().stream().map(RuleDescriptor::id).toList());
    Stream.of(rules, excludeRules)
        .flatMap(List::stream)
        .filter(name -> !ids.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "unknown rule '" + name + "'" + NearestName.hint(name, ids));
            });
  }

  /** All parameters that stand in the POM for this plugin, for whichever goal. */
  private List<String> written(String pluginKey) {
    Plugin plugin = project.getPlugin(pluginKey);
    if (plugin == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>(written(plugin));
    plugin.getExecutions().forEach(one -> names.addAll(written(one)));
    return names;
  }

  private static List<String> written(ConfigurationContainer container) {
    return container.getConfiguration() instanceof Xpp3Dom dom
        ? Stream.of(dom.getChildren()).map(Xpp3Dom::getName).toList()
        : List.of();
  }
}
