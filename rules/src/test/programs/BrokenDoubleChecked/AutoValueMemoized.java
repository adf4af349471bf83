package brokendoublechecked;

/** As AutoValue writes {@code @Memoized}: volatile values, for a number a volatile flag beside it. */
final class AutoValueMemoized extends Memoizing {

  private volatile String description;
  private volatile int hashCode;
  private volatile boolean hashCode$Memoized;

  AutoValueMemoized(String name) {
    super(name);
  }

  @Override
  String description() {
    if (description == null) {
      synchronized (this) {
        if (description == null) {
          description = super.description();
          if (description == null) {
            throw new NullPointerException("description() cannot return null");
          }
        }
      }
    }
    return description;
  }

  @Override
  public int hashCode() {
    if (!hashCode$Memoized) {
      synchronized (this) {
        if (!hashCode$Memoized) {
          hashCode = super.hashCode();
          hashCode$Memoized = true;
        }
      }
    }
    return hashCode;
  }

  @Override
  public boolean equals(Object o) {
    return super.equals(o);
  }
}

abstract class Memoizing {

  private final String name;

  Memoizing(String name) {
    this.name = name;
  }

  String description() {
    return name + "!";
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Memoizing && ((Memoizing) o).name.equals(name);
  }
}
