package dev.threadproof.agent.weave;

import java.util.List;
import java.util.regex.Pattern;

/** Which classes are woven, by name. */
final class Scope {

  /** Never ours to touch: the JDK, wherever it was loaded from, and the agent. */
  private static final List<String> NEVER =
      List.of(
          "java/",
          "javax/",
          "jdk/",
          "sun/",
          "com/sun/",
          "dev/threadproof/agent/",
          "org/jacoco/agent/");

  private final List<Pattern> include;
  private final List<Pattern> exclude;
  private final List<Pattern> orderOnly;

  Scope(Options options) {
    include = patterns(options.include());
    exclude = patterns(options.exclude());
    orderOnly = patterns(options.orderOnly());
  }

  /** Whether a class of this name belongs to the JDK or the agent. */
  static boolean isPlatform(String internalName) {
    for (String prefix : NEVER) {
      if (internalName.startsWith(prefix)) {
        return !internalName.startsWith("javax/") || isJdkExtension(internalName);
      }
    }
    return false;
  }

  /** Whether the user left this class out. */
  boolean isExcluded(String internalName) {
    String name = internalName.replace('/', '.');
    return (!include.isEmpty() && !matches(include, name)) || matches(exclude, name);
  }

  /** Whether data of this class are to be left alone. */
  boolean isOrderOnly(String binaryName) {
    return matches(orderOnly, binaryName);
  }

  /** Of javax some packages are the JDK's, some a library's that is woven like any other. */
  private static boolean isJdkExtension(String name) {
    return ClassLoader.getPlatformClassLoader().getResource(name + ".class") != null;
  }

  private static boolean matches(List<Pattern> patterns, String name) {
    for (Pattern pattern : patterns) {
      if (pattern.matcher(name).matches()) {
        return true;
      }
    }
    return false;
  }

  private static List<Pattern> patterns(List<String> globs) {
    return globs.stream().map(Scope::pattern).toList();
  }

  private static Pattern pattern(String glob) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      switch (c) {
        case '*' -> regex.append(".*");
        case '?' -> regex.append('.');
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString());
  }
}
