package dev.threadproof.maven.project;

import dev.threadproof.engine.finding.Finding;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which classes a build wants to hear of, as patterns over class names.
 *
 * <p>A pattern is a name with dots or slashes, with or without {@code .class}: {@code ?} stands for
 * one character, {@code *} for some within a package, {@code **} for some across packages. A nested
 * class goes by its outermost one, too. All classes are analysed whatever the patterns say, because
 * a class that nobody wants to hear of may still start the threads that race in another one.
 */
public final class ClassPatterns implements Predicate<Finding> {

  private final List<Pattern> includes;
  private final List<Pattern> excludes;

  /**
   * Patterns.
   *
   * @param includes when empty, all classes
   * @param excludes win over the includes
   */
  public ClassPatterns(List<String> includes, List<String> excludes) {
    this.includes = includes.stream().map(ClassPatterns::compile).toList();
    this.excludes = excludes.stream().map(ClassPatterns::compile).toList();
  }

  /** True when the finding's place, or a step of any of its threads, is in a wanted class. */
  @Override
  public boolean test(Finding finding) {
    Stream<String> classes =
        Stream.concat(
            Stream.of(finding.location().className()),
            finding.threads().stream()
                .flatMap(thread -> thread.steps().stream())
                .map(step -> step.location().className()));
    return classes.anyMatch(this::wants);
  }

  /**
   * Whether one class is wanted.
   *
   * @param className binary name with dots and {@code $}
   */
  boolean wants(String className) {
    return (includes.isEmpty() || matches(includes, className)) && !matches(excludes, className);
  }

  private static boolean matches(List<Pattern> patterns, String className) {
    int dollar = className.indexOf('$', className.lastIndexOf('.') + 2);
    String outer = dollar < 0 ? className : className.substring(0, dollar);
    return patterns.stream()
        .anyMatch(p -> p.matcher(className).matches() || p.matcher(outer).matches());
  }

  private static Pattern compile(String pattern) {
    String name = pattern.strip();
    if (name.endsWith(".class")) {
      name = name.substring(0, name.length() - ".class".length());
    }
    name = name.replace('/', '.');
    StringBuilder regex = new StringBuilder();
    int at = 0;
    while (at < name.length()) {
      if (name.startsWith("**.", at)) {
        regex.append("(.*\\.)?");
        at += 3;
      } else if (name.startsWith("**", at)) {
        regex.append(".*");
        at += 2;
      } else {
        regex.append(one(name.charAt(at)));
        at++;
      }
    }
    return Pattern.compile(regex.toString());
  }

  private static String one(char c) {
    return switch (c) {
      case '*' -> "[^.]*";
      case '?' -> "[^.]";
      default -> Pattern.quote(String.valueOf(c));
    };
  }
}
