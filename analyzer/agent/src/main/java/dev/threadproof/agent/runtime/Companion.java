package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/** The field beside a field of a program's class that keeps its accesses. */
final class Companion {

  /** Ends the name of such a field. */
  private static final String MARK = "$threadproof";

  private final Cells cells;
  private final Class<?> declaring;
  private final long offset;

  private Companion(Cells cells, Class<?> declaring, String name) {
    this.cells = cells;
    this.declaring = declaring;
    this.offset = cells.objectFieldOffset(declaring, name);
  }

  /**
   * Finds it.
   *
   * @param name binary name of the class, a dot, the field
   */
  static @Nullable Companion find(String name, Object owner) {
    int dot = name.lastIndexOf('.');
    String className = name.substring(0, dot);
    Class<?> type = owner.getClass();
    while (type != null && !type.getName().equals(className)) {
      type = type.getSuperclass();
    }
    Cells cells = Cells.installed();
    return type == null || cells == null
        ? null
        : new Companion(cells, type, name.substring(dot + 1) + MARK);
  }

  /** Whether this is the one of that object. */
  boolean isOf(Object owner) {
    return declaring.isInstance(owner);
  }

  @Nullable Accesses get(Object owner) {
    return (Accesses) cells.getReferenceVolatile(owner, offset);
  }

  boolean swap(Object owner, @Nullable Accesses expected, Accesses next) {
    return cells.compareAndSetReference(owner, offset, expected, next);
  }
}
