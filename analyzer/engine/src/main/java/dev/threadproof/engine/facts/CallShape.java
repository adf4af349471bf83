package dev.threadproof.engine.facts;

import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Type;

/**
 * What a call takes off the stack and leaves on it.
 *
 * @param arguments their number, the receiver not counted
 * @param result descriptor of the result, {@code V} for none
 */
record CallShape(int arguments, String result) {

  boolean isVoid() {
    return result.charAt(0) == 'V';
  }

  boolean isWide() {
    return result.charAt(0) == 'J' || result.charAt(0) == 'D';
  }

  boolean isReference() {
    return result.charAt(0) == 'L' || result.charAt(0) == '[';
  }

  /** The shapes by method descriptor; a program has far fewer of these than calls. */
  static final class Table {
    private final ConcurrentHashMap<String, CallShape> shapes = new ConcurrentHashMap<>();

    CallShape of(String descriptor) {
      CallShape known = shapes.get(descriptor);
      if (known == null) {
        known =
            new CallShape(
                Type.getArgumentTypes(descriptor).length,
                Type.getReturnType(descriptor).getDescriptor());
        shapes.put(descriptor, known);
      }
      return known;
    }
  }
}
