package dev.threadproof.confirm;

import java.util.ArrayList;
import java.util.List;

/** What drives the user's code towards a finding. */
public sealed interface Target {

  /** The driver as {@link dev.threadproof.engine.finding.ProgramRun} keeps it. */
  List<String> driver();

  /**
   * The user's own program.
   *
   * @param className binary name of the class with the main method
   */
  record MainClass(String className, List<String> arguments) implements Target {

    public MainClass {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<String> driver() {
      return words("main", className, arguments);
    }
  }

  /**
   * The user's tests.
   *
   * @param selectors classes ({@code a.b.FooTest}), methods ({@code a.b.FooTest#name}) or packages
   *     ({@code a.b.*}); all test classes in directories of the class path when empty
   */
  record Tests(List<String> selectors) implements Target {

    public Tests {
      selectors = List.copyOf(selectors);
    }

    @Override
    public List<String> driver() {
      return words("junit", "", selectors);
    }
  }

  /** A driver made for the finding. */
  record Generated() implements Target {
    @Override
    public List<String> driver() {
      return List.of("generate");
    }
  }

  /**
   * The target that a driver describes.
   *
   * @throws IllegalArgumentException if it describes none
   */
  static Target of(List<String> driver) {
    String kind = driver.isEmpty() ? "" : driver.get(0);
    List<String> rest = driver.isEmpty() ? driver : driver.subList(1, driver.size());
    return switch (kind) {
      case "main" -> {
        if (rest.isEmpty()) {
          throw new IllegalArgumentException("'main' without a class");
        }
        yield new MainClass(rest.get(0), rest.subList(1, rest.size()));
      }
      case "junit" -> new Tests(rest);
      case "generate" -> new Generated();
      default -> throw new IllegalArgumentException("'" + kind + "' is no driver");
    };
  }

  private static List<String> words(String kind, String name, List<String> more) {
    List<String> words = new ArrayList<>(List.of(kind));
    if (!name.isEmpty()) {
      words.add(name);
    }
    words.addAll(more);
    return words;
  }
}
