package dev.threadproof.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method as a model file names it: {@code lock}, or {@code await(long, TimeUnit)} for one
 * overload.
 *
 * @param parameters simple names of the parameter types, empty for all overloads
 */
record MethodPattern(String name, Optional<List<String>> parameters) {

  /** Splits a key such as {@code put, add(int, Object)}; empty when it is no such list. */
  static Optional<List<MethodPattern>> parse(String key) {
    List<MethodPattern> patterns = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= key.length(); i++) {
      char c = i < key.length() ? key.charAt(i) : ',';
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ',' && (depth == 0 || i == key.length())) {
        Optional<MethodPattern> pattern = one(key.substring(start, i).strip());
        if (pattern.isEmpty()) {
          return Optional.empty();
        }
        patterns.add(pattern.get());
        start = i + 1;
      }
    }
    return Optional.of(List.copyOf(patterns));
  }

  private static Optional<MethodPattern> one(String text) {
    int open = text.indexOf('(');
    if (open < 0) {
      return isName(text)
          ? Optional.of(new MethodPattern(text, Optional.empty()))
          : Optional.empty();
    }
    String name = text.substring(0, open).strip();
    if (!isName(name) || text.indexOf(')') != text.length() - 1) {
      return Optional.empty();
    }
    List<String> types = new ArrayList<>();
    String inside = text.substring(open + 1, text.length() - 1).strip();
    int start = 0;
    while (!inside.isEmpty() && start <= inside.length()) {
      int comma = inside.indexOf(',', start);
      int end = comma < 0 ? inside.length() : comma;
      String type = inside.substring(start, end).strip();
      if (type.isEmpty() || type.indexOf(' ') >= 0 || type.indexOf('(') >= 0) {
        return Optional.empty();
      }
      types.add(type);
      start = end + 1;
    }
    return Optional.of(new MethodPattern(name, Optional.of(List.copyOf(types))));
  }

  private static boolean isName(String text) {
    if (text.equals("<init>")) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isJavaIdentifierPart(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  boolean matches(String descriptor) {
    return parameters.isEmpty() || parameters.get().equals(Descriptor.parameterTypes(descriptor));
  }

  // Spelled out, as what a record gets by itself is linked at run time: slow in a short run.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MethodPattern that
        && name.equals(that.name)
        && parameters.equals(that.parameters);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + parameters.hashCode();
  }

  @Override
  public String toString() {
    return parameters.map(types -> name + "(" + String.join(", ", types) + ")").orElse(name);
  }
}
