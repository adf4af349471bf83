package dev.threadproof.agent.runtime;

/** Names for objects in the trace: their class, and a number by order of first mention. */
public final class Labels {

  private static int mentioned;

  private Labels() {}

  /** The name of an object, {@code bank.Account@1}. */
  public static String of(Object object) {
    if (object instanceof WatchedField) {
      return "static";
    }
    if (object instanceof Class<?>) {
      return ((Class<?>) object).getName() + ".class";
    }
    return object.getClass().getName() + "@" + number(ObjectStates.of(object));
  }

  private static synchronized int number(ObjectState state) {
    if (state.number() == 0) {
      state.number(++mentioned);
    }
    return state.number();
  }
}
