package dev.threadproof.agent.runtime.steer;

import java.util.IdentityHashMap;
import java.util.Map;

/** Names for objects in a trace: class and number, in order of first mention. */
final class Locks {

  private static final Map<Object, Integer> NUMBERS = new IdentityHashMap<>();

  private Locks() {}

  static String name(Object object) {
    synchronized (NUMBERS) {
      Integer number = NUMBERS.get(object);
      if (number == null) {
        number = NUMBERS.size() + 1;
        NUMBERS.put(object, number);
      }
      String type =
          object instanceof Class ? ((Class<?>) object).getName() : object.getClass().getName();
      return type + "@" + number;
    }
  }
}
