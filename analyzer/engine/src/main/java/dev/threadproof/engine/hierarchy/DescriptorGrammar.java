package dev.threadproof.engine.hierarchy;

/**
 * The grammar of field and method descriptors (JVMS 4.3): names of members are made from them, so
 * that a class in which one is malformed is refused at the door.
 */
public final class DescriptorGrammar {

  private static final int MAX_DIMENSIONS = 255;

  private DescriptorGrammar() {}

  static boolean isField(String descriptor) {
    return endOfType(descriptor, 0) == descriptor.length();
  }

  /** Whether it describes a method; what a damaged class calls may be described by anything. */
  public static boolean isMethod(String descriptor) {
    if (!descriptor.startsWith("(")) {
      return false;
    }
    int at = 1;
    while (at > 0 && at < descriptor.length() && descriptor.charAt(at) != ')') {
      at = endOfType(descriptor, at);
    }
    return at > 0
        && at < descriptor.length()
        && (descriptor.startsWith("V", at + 1)
            ? at + 2 == descriptor.length()
            : endOfType(descriptor, at + 1) == descriptor.length());
  }

  /** Index after the type that begins here, -1 when none does. */
  private static int endOfType(String descriptor, int from) {
    int at = from;
    while (descriptor.startsWith("[", at)) {
      at++;
    }
    if (at == descriptor.length() || at - from > MAX_DIMENSIONS) {
      return -1;
    } else if (descriptor.charAt(at) != 'L') {
      return "BCDFIJSZ".indexOf(descriptor.charAt(at)) < 0 ? -1 : at + 1;
    }
    int end = descriptor.indexOf(';', at);
    return end > at + 1 ? end + 1 : -1;
  }
}
