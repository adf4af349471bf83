package racylazyinit;

/** As kotlinc writes a {@code lateinit var}: the getter asks whether it is set, it does not set. */
public final class KotlinLateinit {

  public static final KotlinLateinit INSTANCE = new KotlinLateinit();

  private static String home;
  public StringBuilder banner;

  private KotlinLateinit() {}

  public final StringBuilder getBanner() {
    StringBuilder var1 = this.banner;
    if (var1 != null) {
      return var1;
    }
    throwUninitializedPropertyAccessException("banner");
    return null;
  }

  public final String getHome() {
    String var1 = home;
    if (var1 == null) {
      throwUninitializedPropertyAccessException("home");
    }
    return var1;
  }

  public final void setBanner(StringBuilder value) {
    checkNotNullParameter(value, "<set-?>");
    this.banner = value;
  }

  private static void throwUninitializedPropertyAccessException(String name) {
    throw new IllegalStateException("lateinit property " + name + " has not been initialized");
  }

  private static void checkNotNullParameter(Object value, String name) {
    if (value == null) {
      throw new NullPointerException(name);
    }
  }
}
