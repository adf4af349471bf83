package dev.threadproof.agent.runtime;

import java.lang.ref.Reference;
import java.text.Format;
import java.util.concurrent.locks.Lock;

/** How the methods of a class of the JDK deal with threads; found once for each class met. */
enum Kind {
  /** Does not care: its content is data like fields. */
  PLAIN,
  /**
   * A class of the program over a plain one: its own methods are seen at work, those it inherits
   * are not.
   */
  INHERITED,
  /** Synchronises inside. */
  SYNCHRONISED,
  /** A lock of the JDK. */
  LOCK,
  /** None of these, or woven and so seen at work. */
  OTHER;

  private static final ClassValue<Kind> KINDS =
      new ClassValue<>() {
        @Override
        protected Kind computeValue(Class<?> type) {
          return find(type);
        }
      };

  static Kind of(Object object) {
    return KINDS.get(object.getClass());
  }

  private static Kind find(Class<?> type) {
    Class<?> platform = type;
    while (platform.getClassLoader() != null) {
      platform = platform.getSuperclass();
    }
    String name = platform.getName();
    if (platform == Object.class || Reference.class.isAssignableFrom(platform)) {
      return OTHER;
    }
    if (name.startsWith("java.util.concurrent.")) {
      return Lock.class.isAssignableFrom(platform) ? LOCK : SYNCHRONISED;
    }
    if (isSynchronised(name)) {
      return SYNCHRONISED;
    }
    boolean content =
        (name.startsWith("java.util.") && name.indexOf('$') < 0 && name.lastIndexOf('.') == 9)
            || name.equals("java.lang.StringBuilder")
            || Format.class.isAssignableFrom(platform)
            || name.equals("java.util.regex.Matcher");
    if (!content || name.startsWith("java.util.Abstract")) {
      return OTHER;
    }
    return platform == type ? PLAIN : INHERITED;
  }

  private static boolean isSynchronised(String name) {
    return switch (name) {
      case "java.util.Vector",
          "java.util.Stack",
          "java.util.Hashtable",
          "java.util.Properties",
          "java.util.Observable",
          "java.util.Timer",
          "java.util.Random",
          "java.lang.StringBuffer" ->
          true;
      default -> name.startsWith("java.util.Collections$Synchronized");
    };
  }
}
