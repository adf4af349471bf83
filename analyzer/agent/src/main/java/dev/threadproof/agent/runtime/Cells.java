package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Fields of any object as places to compare and set. What it takes the weaver makes at run time, as
 * no compiler may refer to the part of the JDK that gives it.
 */
public abstract class Cells {

  private static @Nullable Cells installed;

  /** Called by the subclass made at run time. */
  protected Cells() {}

  /** Sets what is used from now on; before the first class is woven. */
  public static void install(Cells cells) {
    installed = cells;
  }

  static @Nullable Cells installed() {
    return installed;
  }

  /** Where a field lies in the objects that have it. Loads no class. */
  protected abstract long objectFieldOffset(Class<?> declaring, String name);

  /** What the place holds. */
  protected abstract @Nullable Object getReferenceVolatile(Object base, long offset);

  /** Puts something in the place of what is expected there; false if it is not there. */
  protected abstract boolean compareAndSetReference(
      Object base, long offset, @Nullable Object expected, Object next);
}
