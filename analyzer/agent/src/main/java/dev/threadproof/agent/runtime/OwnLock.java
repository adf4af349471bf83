package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Where the objects of a class keep the state of their own monitor. The weaver gives such a field
 * to classes that lock themselves; all other objects have theirs looked up.
 */
final class OwnLock {

  /** The name of the field. */
  private static final String NAME = "$threadproof";

  private static final long NONE = -1;

  private static final ClassValue<OwnLock> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected OwnLock computeValue(Class<?> type) {
          return new OwnLock(type);
        }
      };

  private final @Nullable Cells cells;
  private final long offset;

  private OwnLock(Class<?> type) {
    cells = Cells.installed();
    offset = cells == null ? NONE : offset(cells, type);
  }

  /** That of a class. */
  static OwnLock of(Class<?> type) {
    return BY_CLASS.get(type);
  }

  /** In the class itself or the nearest one above. */
  private static long offset(Cells cells, Class<?> type) {
    long found = NONE;
    for (Class<?> each = type; each != null && found == NONE; each = each.getSuperclass()) {
      try {
        found = cells.objectFieldOffset(each, NAME);
      } catch (InternalError e) {
        found = NONE; // it has none: reflection would tell as well, but loads classes
      }
    }
    return found;
  }

  /** The state of that object's monitor. */
  LockState get(ThreadState thread, Object object) {
    if (cells == null || offset == NONE) {
      return thread.state(object).lock(object);
    }
    LockState known = (LockState) cells.getReferenceVolatile(object, offset);
    if (known == null) {
      known = thread.state(object).lock(object);
      cells.compareAndSetReference(object, offset, null, known);
    }
    return known;
  }
}
