package dev.threadproof.source.place;

import dev.threadproof.engine.finding.Location;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * What a location's member is in the source.
 *
 * @param name without parameters
 * @param parameters simple type names as the location writes them
 */
record Member(Kind kind, String name, List<String> parameters) {

  enum Kind {
    TYPE,
    FIELD,
    METHOD,
    /** Constructors and initializers: their code may come from field declarations too. */
    INITIALIZER,
    /** Written by the compiler: lambda bodies, accessors, bridges, captured variables. */
    SYNTHETIC
  }

  static Member of(Location location) {
    String member = location.member();
    int paren = member.indexOf('(');
    String name = paren < 0 ? member : member.substring(0, paren);
    boolean callable = paren >= 0 || location.descriptor().startsWith("(");
    return new Member(kind(name, callable, location.className()), name, parameters(member, paren));
  }

  private static Kind kind(String name, boolean callable, String className) {
    if (name.isEmpty() && !callable) {
      return Kind.TYPE;
    }
    if (!SourceVersion.isIdentifier(name) || (callable && name.equals(simpleName(className)))) {
      return Kind.INITIALIZER;
    }
    if (name.indexOf('$') >= 0) {
      return Kind.SYNTHETIC;
    }
    return callable ? Kind.METHOD : Kind.FIELD;
  }

  static String simpleName(String className) {
    int end = Math.max(className.lastIndexOf('.'), className.lastIndexOf('$'));
    return className.substring(end + 1);
  }

  private static List<String> parameters(String member, int paren) {
    int close = member.lastIndexOf(')');
    if (paren < 0 || close <= paren + 1) {
      return List.of();
    }
    return Arrays.stream(member.substring(paren + 1, close).split(",", -1))
        .map(String::strip)
        .toList();
  }
}
