package dev.threadproof.cli.option;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What can be said both on the command line and in a configuration file. What was not said is
 * {@code null} here, so that the one can stand in for the other; the accessors fill in the
 * defaults.
 */
public final class ScanOptions {

  private static final int OLDEST_JDK = 8;

  @Option(
      names = {"-cp", "--classpath"},
      paramLabel = "PATH",
      order = 10,
      description =
          "Libraries the program uses: jars and class directories, separated as in a class path.")
  private @Nullable List<String> classpath;

  @Option(
      names = "--source",
      paramLabel = "PATH",
      order = 11,
      description = "A source directory, file or source jar of the program; repeatable.")
  private @Nullable List<Path> source;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT[=FILE]",
      order = 12,
      converter = Output.Converter.class,
      description =
          "Report format, to a file or to standard output; repeatable: text, json, sarif, html, github, github-summary, gitlab, junit or checkstyle. Default: text.")
  private @Nullable List<Output> format;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      order = 13,
      converter = FailOn.Converter.class,
      description =
          "End with exit code 1 when a finding has this level or a higher one: error, warning, note, or never. Default: warning.")
  private @Nullable FailOn failOn;

  @Option(
      names = "--rules",
      paramLabel = "RULE",
      order = 14,
      split = ",",
      description = "Run these rules and no others; comma-separated.")
  private @Nullable List<String> rules;

  @Option(
      names = "--exclude-rules",
      paramLabel = "RULE",
      order = 15,
      split = ",",
      description = "Do not run these rules; comma-separated.")
  private @Nullable List<String> excludeRules;

  @Option(
      names = "--threads",
      paramLabel = "N",
      order = 16,
      description = "Worker threads; the result does not depend on it. Default: one per processor.")
  private @Nullable Integer threads;

  @Option(
      names = "--jdk",
      paramLabel = "N",
      order = 17,
      description =
          "Java release the program will run on: chooses the classes of multi-release jars. Default: the release of the running Java.")
  private @Nullable Integer jdk;

  @Option(
      names = "--include-tests",
      order = 18,
      description = "Of a project directory, scan the test classes too.")
  private @Nullable Boolean includeTests;

  @Option(
      names = "--models",
      paramLabel = "FILE",
      order = 19,
      description =
          "A file that says what calls into a library do with threads and locks; repeatable.")
  private @Nullable List<Path> models;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      order = 20,
      description =
          "Findings that are known and do not count. Debt that was mended is taken out of the file.")
  private @Nullable Path baseline;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      order = 21,
      description =
          "Keep reports in this directory, and take one from there when nothing has changed.")
  private @Nullable Path cache;

  /** These options, and where nothing is said the others. */
  public ScanOptions orElse(ScanOptions others) {
    ScanOptions merged = new ScanOptions();
    merged.classpath = classpath != null ? classpath : others.classpath;
    merged.source = source != null ? source : others.source;
    merged.format = format != null ? format : others.format;
    merged.failOn = failOn != null ? failOn : others.failOn;
    merged.rules = rules != null ? rules : others.rules;
    merged.excludeRules = excludeRules != null ? excludeRules : others.excludeRules;
    merged.threads = threads != null ? threads : others.threads;
    merged.jdk = jdk != null ? jdk : others.jdk;
    merged.includeTests = includeTests != null ? includeTests : others.includeTests;
    merged.models = models != null ? models : others.models;
    merged.baseline = baseline != null ? baseline : others.baseline;
    merged.cache = cache != null ? cache : others.cache;
    return merged;
  }

  /** The same options, with relative paths taken as relative to the directory. */
  ScanOptions from(Path directory) {
    ScanOptions resolved = new ScanOptions().orElse(this);
    if (classpath != null) {
      resolved.classpath = classpath().stream().map(p -> directory.resolve(p).toString()).toList();
    }
    if (source != null) {
      resolved.source = source.stream().map(directory::resolve).toList();
    }
    if (format != null) {
      resolved.format = format.stream().map(output -> output.from(directory)).toList();
    }
    if (models != null) {
      resolved.models = models.stream().map(directory::resolve).toList();
    }
    if (baseline != null) {
      resolved.baseline = directory.resolve(baseline);
    }
    if (cache != null) {
      resolved.cache = directory.resolve(cache);
    }
    return resolved;
  }

  /**
   * Looks for what no single option can see.
   *
   * @throws IllegalArgumentException with a message for the user when options are out of range or
   *     contradict one another
   */
  public void check() {
    if (threads() < 1) {
      throw new IllegalArgumentException("--threads must be at least 1, but is " + threads());
    }
    if (jdk() < OLDEST_JDK) {
      throw new IllegalArgumentException(
          "--jdk must be at least " + OLDEST_JDK + ", but is " + jdk());
    }
    Output.check(outputs());
  }

  public List<Path> classpath() {
    return Objects.requireNonNullElse(classpath, List.<String>of()).stream()
        .flatMap(list -> Stream.of(list.split(File.pathSeparator)))
        .filter(entry -> !entry.isEmpty())
        .map(Path::of)
        .toList();
  }

  public List<Path> sources() {
    return Objects.requireNonNullElse(source, List.of());
  }

  public List<Output> outputs() {
    return Objects.requireNonNullElse(format, List.of(Output.TEXT));
  }

  public FailOn failOn() {
    return Objects.requireNonNullElse(failOn, FailOn.WARNING);
  }

  /** The only rules to run; empty when the user named none. */
  public List<String> rules() {
    return Objects.requireNonNullElse(rules, List.of());
  }

  public List<String> excludedRules() {
    return Objects.requireNonNullElse(excludeRules, List.of());
  }

  public int threads() {
    return Objects.requireNonNullElseGet(threads, Runtime.getRuntime()::availableProcessors);
  }

  public int jdk() {
    return Objects.requireNonNullElseGet(jdk, Runtime.version()::feature);
  }

  public boolean includeTests() {
    return Objects.requireNonNullElse(includeTests, false);
  }

  /** Model files beside the built-in ones. */
  public List<Path> models() {
    return Objects.requireNonNullElse(models, List.of());
  }

  /** The file of known findings. */
  public Optional<Path> baseline() {
    return Optional.ofNullable(baseline);
  }

  /** Where reports are kept for the next scan. */
  public Optional<Path> cache() {
    return Optional.ofNullable(cache);
  }

  /** Whether the user said which reports to write. */
  public boolean namesOutputs() {
    return format != null;
  }

  /** The same options with these reports. */
  public ScanOptions withOutputs(List<Output> outputs) {
    ScanOptions changed = new ScanOptions().orElse(this);
    changed.format = List.copyOf(outputs);
    return changed;
  }

  /** The same options with this file of known findings. */
  public ScanOptions withBaseline(Path file) {
    ScanOptions changed = new ScanOptions().orElse(this);
    changed.baseline = file;
    return changed;
  }
}
