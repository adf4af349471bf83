package dev.threadproof.agent.weave;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.PlanFile;
import dev.threadproof.agent.runtime.Hooks;
import dev.threadproof.agent.runtime.Start;
import dev.threadproof.agent.runtime.steer.Driver;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the arguments, starts the runtime and registers the weaver. */
public final class Installer {

  private Installer() {}

  /**
   * Installs the agent, or says in one line on the error stream why not.
   *
   * @param arguments as given on the command line
   */
  public static void install(String arguments, Instrumentation instrumentation) {
    try {
      Options options = Options.parse(arguments);
      @Nullable Plan plan =
          options.mode() == Options.Mode.STEER ? PlanFile.read(Path.of(options.plan())) : null;
      // Tests may start several JVMs with the same arguments; each writes a file of its own.
      Start.begin(options.out().replace("%p", Long.toString(ProcessHandle.current().pid())));
      Points points = new Points(plan);
      if (plan != null) {
        Hooks.steer(Driver.start(plan, options.seed()), points.dataOnly());
      }
      if (points.raceInContent()) {
        CollectionWeaver.install(instrumentation);
      }
      boolean companions = !points.steering() && CellsMaker.install(instrumentation);
      Weaver weaver = new Weaver(new Scope(options), points, companions, instrumentation);
      instrumentation.addTransformer(weaver, false);
    } catch (IllegalArgumentException | IOException e) {
      System.err.println("threadproof: " + e.getMessage() + "; the program runs without the agent");
    }
  }
}
