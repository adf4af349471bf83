package dev.threadproof.maven;

import dev.threadproof.maven.witness.AgentOption;
import dev.threadproof.maven.witness.Records;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Puts the agent into the JVMs of the tests, where it watches for races, deadlocks and leaked locks
 * that really happen. It sets the property from which Surefire and Failsafe take the arguments of
 * their JVMs, before whatever stands there, and works beside other agents that do the same.
 *
 * @since 0.1.0
 */
@Mojo(name = "prepare-agent", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class PrepareAgentMojo extends AbstractMojo {

  private static final String AGENT = "dev.threadproof:threadproof-agent";

  /**
   * Does nothing when set.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The property to set. A build with arguments of its own in Surefire's configuration names the
   * property there, too: {@code <argLine>@{argLine} -Xmx1g</argLine>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.propertyName", defaultValue = "argLine")
  private String propertyName = "argLine";

  /**
   * Classes that the agent watches, globs over class names; all of the program's when empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.agentIncludes")
  private List<String> agentIncludes = List.of();

  /**
   * Classes that the agent leaves alone, globs over class names.
   *
   * @since 0.1.0
   */
  @Parameter(property = "threadproof.agentExcludes")
  private List<String> agentExcludes = List.of();

  /**
   * Where the agents write what they see, a file for each JVM.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "threadproof.recordDirectory",
      defaultValue = "${project.build.directory}/threadproof/records")
  private File recordDirectory = new File("target/threadproof/records");

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.artifactMap}", readonly = true, required = true)
  private Map<String, Artifact> artifacts = Map.of();

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("Threadproof is skipped");
      return;
    }
    Artifact agent = artifacts.get(AGENT);
    if (agent == null) {
      throw new MojoExecutionException("Threadproof's agent is not among the plugin's artifacts");
    }
    Records records = new Records(recordDirectory.toPath());
    try {
      records.clear();
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Threadproof cannot empty " + recordDirectory + ": " + e.getMessage(), e);
    }
    Properties properties = project.getProperties();
    String arguments =
        new AgentOption(agent.getFile().toPath(), records.pattern(), agentIncludes, agentExcludes)
            .before(properties.getProperty(propertyName));
    properties.setProperty(propertyName, arguments);
    getLog().info("Threadproof: " + propertyName + " set to " + arguments);
  }
}
