package dev.threadproof.confirm.junit;

import dev.threadproof.confirm.AgentJar;
import dev.threadproof.confirm.Observation;
import dev.threadproof.confirm.Program;
import dev.threadproof.confirm.Settings;
import dev.threadproof.confirm.Target;
import dev.threadproof.confirm.Workspace;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** In the test's own JVM it runs the method in others; there it lets the method run. */
final class InterleavedExtension implements InvocationInterceptor {

  /** Set in the JVMs that it starts. */
  static final String INSIDE = "threadproof.interleaved";

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    if (Boolean.getBoolean(INSIDE)) {
      invocation.proceed();
      return;
    }
    invocation.skip();
    Interleaved wanted = method.getExecutable().getAnnotation(Interleaved.class);
    if (wanted == null) {
      throw new IllegalStateException("@Interleaved is on the method, or this is not called");
    }
    for (int i = 0; i < wanted.runs(); i++) {
      Optional<String> failure = run(method, wanted, wanted.seed() + i);
      if (failure.isPresent()) {
        throw new AssertionError(failure.get() + "\n  seed " + (wanted.seed() + i));
      }
    }
  }

  private static Optional<String> run(
      ReflectiveInvocationContext<Method> method, Interleaved wanted, long seed)
      throws IOException, InterruptedException {
    Target target = new Target.Tests(List.of(selector(method)));
    Program program = new Program(Surroundings.classpath(), target);
    Duration limit = Duration.ofSeconds(wanted.seconds());
    try (Workspace workspace = new Workspace()) {
      String named = Surroundings.agent();
      Path agent = named.isEmpty() ? AgentJar.locate(workspace.directory()) : Path.of(named);
      List<String> options = new java.util.ArrayList<>(Surroundings.jvmOptions());
      options.add("-D" + INSIDE + "=true");
      Settings settings = new Settings(Surroundings.java(), agent, 1, seed, limit, 1, options);
      Observation seen = Observation.of(program, settings);
      if (!seen.findings().isEmpty()) {
        return Optional.of(seen.text());
      }
      return seen.failure();
    }
  }

  private static String selector(ReflectiveInvocationContext<Method> method) {
    String parameters =
        Arrays.stream(method.getExecutable().getParameterTypes())
            .map(Class::getName)
            .collect(Collectors.joining(","));
    String name = method.getExecutable().getName();
    return method.getTargetClass().getName() + "#" + name + "(" + parameters + ")";
  }
}
