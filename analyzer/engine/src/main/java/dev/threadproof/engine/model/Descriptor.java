package dev.threadproof.engine.model;

import java.util.ArrayList;
import java.util.List;

/** Reads the parameters of a JVM method descriptor. */
final class Descriptor {

  private Descriptor() {}

  /**
   * The simple names of the parameter types, arrays with {@code []}; a nested type by its own name
   * only.
   */
  static List<String> parameterTypes(String descriptor) {
    List<String> types = new ArrayList<>();
    int at = 1;
    while (descriptor.charAt(at) != ')') {
      int end = end(descriptor, at);
      types.add(simpleName(descriptor, at, end));
      at = end;
    }
    return types;
  }

  /** For each parameter, whether it is an object or an array. */
  static boolean[] references(String descriptor) {
    int count = 0;
    for (int at = 1; descriptor.charAt(at) != ')'; at = end(descriptor, at)) {
      count++;
    }
    boolean[] references = new boolean[count];
    int at = 1;
    for (int i = 0; i < count; i++) {
      char kind = descriptor.charAt(at);
      references[i] = kind == 'L' || kind == '[';
      at = end(descriptor, at);
    }
    return references;
  }

  private static int end(String descriptor, int start) {
    int at = start;
    while (descriptor.charAt(at) == '[') {
      at++;
    }
    return descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
  }

  private static String simpleName(String descriptor, int start, int end) {
    int at = start;
    while (descriptor.charAt(at) == '[') {
      at++;
    }
    return elementName(descriptor, at, end) + "[]".repeat(at - start);
  }

  private static String elementName(String descriptor, int start, int end) {
    return switch (descriptor.charAt(start)) {
      case 'Z' -> "boolean";
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'S' -> "short";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'F' -> "float";
      case 'D' -> "double";
      default -> TypeNames.simple(descriptor.substring(start + 1, end - 1));
    };
  }
}
