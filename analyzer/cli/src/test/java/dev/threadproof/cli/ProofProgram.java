package dev.threadproof.cli;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.fixtures.agent.AgentJar;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A racy program and tests of it, compiled into a folder, with the real agent beside them. */
final class ProofProgram {

  private static final int MINUTES = 3;

  private static final Map<String, String> SOURCES =
      Map.of(
          "Account",
          """
          public class Account implements Runnable {
            private long balance;
            public void deposit(long amount) {
              long old = balance;
              balance = old + amount;
            }
            @Override public void run() {
              for (int i = 0; i < 20; i++) deposit(1);
            }
            public static void main(String[] args) throws InterruptedException {
              if (args.length > 0 && args[0].equals("halt")) Runtime.getRuntime().halt(6);
              Account shared = new Account();
              Thread one = new Thread(shared);
              Thread other = new Thread(shared);
              one.start();
              other.start();
              one.join();
              other.join();
            }
          }
          """,
          "AccountTest",
          """
          class AccountTest {
            @org.junit.jupiter.api.Test void takesDeposits() throws Exception {
              Account.main(new String[0]);
            }
          }
          """,
          "WatchedTest",
          """
          import static org.junit.jupiter.api.Assertions.*;
          import dev.threadproof.confirm.junit.Interleaved;
          import org.junit.jupiter.api.Test;
          class WatchedTest {
            private int count;
            private synchronized void add() { assertTrue(count >= 0); count++; }
            private void run(Runnable one) throws InterruptedException {
              Thread other = new Thread(one);
              other.start();
              one.run();
              assertTrue(Thread.currentThread().isAlive());
              other.join();
            }
            @Test @Interleaved(runs = 1) void races() throws Exception { run(() -> { assertTrue(true); count++; assertTrue(true); }); }
            @Test @Interleaved(runs = 1) void isGuarded() throws Exception { run(this::add); assertEquals(2, count); }
            @Test @Interleaved(runs = 1) void failsByItself() { fail("as it should"); }
          }
          """);

  final Path classes;
  final Path agent;
  private final Path folder;
  private final String libraries;

  /** Compiles the program into an empty folder. */
  ProofProgram(Path folder) throws IOException {
    this.folder = folder;
    this.agent = AgentJar.write(folder);
    this.libraries = libraries();
    this.classes = Files.createDirectory(folder.resolve("classes"));
    List<String> words = new ArrayList<>(List.of("-g", "-proc:none", "-d", classes.toString()));
    words.addAll(List.of("-cp", libraries));
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      Path file = folder.resolve(source.getKey() + ".java");
      words.add(Files.writeString(file, source.getValue()).toString());
    }
    compile(words);
  }

  /** Compiles one more file beside the others. */
  void compile(Path file) {
    String path = classes + File.pathSeparator + libraries;
    compile(List.of("-proc:none", "-d", classes.toString(), "-cp", path, file.toString()));
  }

  private static void compile(List<String> words) {
    int failed =
        ToolProvider.getSystemJavaCompiler().run(null, null, null, words.toArray(String[]::new));
    if (failed != 0) {
      throw new AssertionError("javac failed");
    }
  }

  /** The class path of the tests, with JUnit, and the program before it. */
  String path() {
    return classes + File.pathSeparator + libraries;
  }

  /** What a forked JVM left: its exit code in the first line, below what it printed. */
  String java(String... words) throws IOException, InterruptedException {
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    List<String> command = new ArrayList<>(List.of(launcher()));
    command.addAll(List.of("-Dthreadproof.agent=" + agent, "-cp", path()));
    command.addAll(Arrays.asList(words));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return "exit " + process.exitValue() + "\n" + Files.readString(printed);
  }

  static String launcher() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** Our own class path, but with the agent as the jar that it is for users. */
  private String libraries() {
    String own = System.getProperty("java.class.path", "");
    String all = System.getProperty("surefire.test.class.path", own);
    Path classesOfAgent = origin(Plan.class);
    // The working directory of what is forked may be another.
    return Stream.of(all.split(Pattern.quote(File.pathSeparator), -1))
        .map(entry -> Path.of(entry).toAbsolutePath().normalize())
        .map(entry -> entry.equals(classesOfAgent) ? agent : entry)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static Path origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
