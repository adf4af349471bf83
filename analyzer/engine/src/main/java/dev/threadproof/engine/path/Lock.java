package dev.threadproof.engine.path;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lock by the path of its object and the way in which it is held.
 *
 * @param path for a read or write lock the path of the read-write lock itself
 */
public record Lock(Path path, Kind kind) {

  /** What is held. */
  public enum Kind {
    MONITOR,
    LOCK,
    READ,
    WRITE,
    /** The only permit of a semaphore. */
    PERMIT,
    /** A permit of a semaphore that may have several: keeps nobody out. */
    PERMITS;

    /** Whether holding it excludes every other holder. */
    public boolean exclusive() {
      return this != READ && this != PERMITS;
    }

    /** Whether it is a permit, which any thread may give back. */
    public boolean permit() {
      return this == PERMIT || this == PERMITS;
    }
  }

  /**
   * A {@code java.util.concurrent} lock; parts named read and write stand for the lock they belong
   * to.
   */
  public static Lock of(Path path, boolean shared) {
    if (path.last().orElse(null) instanceof Selector.Part part) {
      Path whole = path.parent();
      if (whole != null && part.name().equals("read")) {
        return new Lock(whole, Kind.READ);
      } else if (whole != null && part.name().equals("write")) {
        return new Lock(whole, Kind.WRITE);
      }
    }
    return new Lock(path, shared ? Kind.READ : Kind.LOCK);
  }

  public static Lock monitor(Path path) {
    return new Lock(path, Kind.MONITOR);
  }

  /**
   * The name under which locks of different activations are compared: the last field of the path
   * with its class, else the static type of the object. Equal names mean that the objects may be
   * the same.
   */
  public LockName name() {
    String suffix = kind == Kind.MONITOR ? "monitor" : "lock";
    if (kind == Kind.MONITOR && isOwnType(path)) {
      return new LockName(LockName.Kind.OBJECT, path.className(), "", suffix);
    }
    Path at = path;
    StringBuilder tail = new StringBuilder();
    while (at.last().isPresent()) {
      Selector last = at.last().get();
      if (last instanceof Selector.Field f) {
        return field(f.id(), false, tail.toString(), suffix);
      }
      tail.insert(
          0,
          last instanceof Selector.Call c
              ? "." + c.name() + "()"
              : last instanceof Selector.Part p ? "#" + p.name() : "[*]");
      Path up = at.parent();
      if (up == null) {
        break;
      }
      at = up;
    }
    if (at.root() instanceof Root.Static s) {
      return field(s.field(), true, tail.toString(), suffix);
    } else if (at.root() instanceof Root.ClassLiteral c) {
      return new LockName(
          LockName.Kind.CLASS,
          c.descriptor().substring(1, c.descriptor().length() - 1),
          tail.toString(),
          suffix);
    }
    String type = tail.isEmpty() ? path.className() : at.className();
    return new LockName(LockName.Kind.OBJECT, type, tail.toString(), suffix);
  }

  /**
   * Whether the object is one of a class that does more than serve as a lock: such an object locks
   * itself in its own methods, whatever field it is reached by.
   */
  private static boolean isOwnType(Path path) {
    return !path.isGlobalLiteral()
        && path.type().startsWith("L")
        && !path.className().startsWith("java");
  }

  private static LockName field(FieldId field, boolean isStatic, String tail, String suffix) {
    LockName.Kind kind = isStatic ? LockName.Kind.STATIC : LockName.Kind.FIELD;
    return new LockName(kind, field.owner(), "." + field.name() + tail, suffix);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Lock l && kind == l.kind && path.equals(l.path));
  }

  /** Does not depend on the JVM's run, as the hash of an enum constant would. */
  @Override
  public int hashCode() {
    return 31 * path.hashCode() + kind.name().hashCode();
  }

  @Override
  public String toString() {
    return switch (kind) {
      case MONITOR, LOCK, PERMIT, PERMITS -> path.toString();
      case READ -> path + " (read)";
      case WRITE -> path + " (write)";
    };
  }

  /** Locks that protect against each other: the same object, not both only reading. */
  public boolean excludes(Lock other) {
    return path.equals(other.path)
        && sameFamily(other)
        && (kind.exclusive() || other.kind.exclusive());
  }

  private boolean sameFamily(Lock other) {
    return (kind == Kind.MONITOR) == (other.kind == Kind.MONITOR);
  }

  /** The lock under another path; what the path tells of its mode counts from then on. */
  public Lock at(Path newPath) {
    return kind == Kind.LOCK ? of(newPath, false) : new Lock(newPath, kind);
  }

  /** Locks in a stable order, for messages. */
  public static List<Lock> sorted(Iterable<Lock> locks) {
    ArrayList<Lock> list = new ArrayList<>();
    locks.forEach(list::add);
    list.sort(Comparator.comparing(Lock::toString).thenComparing(Lock::kind));
    return list;
  }
}
