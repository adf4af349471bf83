package racylazyinit;

/** Two threads may work out the same name; strings are safe however they are handed on. */
public final class ImmutableValue {

  private static String name;

  private ImmutableValue() {}

  public static String name() {
    String seen = name;
    if (seen == null) {
      seen = System.getProperty("user.name", "nobody");
      name = seen;
    }
    return seen;
  }
}
