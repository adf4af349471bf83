package badlockobject.namedforitself;

/** What uses the registry. */
public final class Other {

  private Other() {}

  public static void use() {
    Registry.boot();
  }
}
