package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.HashMap;
import java.util.Map;

/** Least upper bounds of values that meet in a slot. */
final class ValueJoin {

  private static final String OBJECT = "Ljava/lang/Object;";

  private final Hierarchy hierarchy;
  private final int firstSite;
  private final Walks walks;
  private final Map<Long, Integer> freshMerges = new HashMap<>();

  /**
   * A join for one method.
   *
   * @param firstSite first allocation site number that is not an instruction index; owned objects
   *     that meet get numbers from there
   * @param walks is told of other objects that meet
   */
  ValueJoin(Hierarchy hierarchy, int firstSite, Walks walks) {
    this.hierarchy = hierarchy;
    this.firstSite = firstSite;
    this.walks = walks;
  }

  Path of(Path a, Path b, int block, int slot, State left, State right) {
    if (a.equals(b)) {
      return a;
    }
    Root ra = a.root();
    Root rb = b.root();
    if (rb instanceof Root.Null && a.isReference()) {
      return a;
    } else if (ra instanceof Root.Null && b.isReference()) {
      return b;
    } else if (!a.isReference() || !b.isReference()) {
      return a.isWide() || b.isWide() ? Path.WIDE : primitive(a, b, block, slot);
    }
    String type = typeOf(a.type(), b.type());
    if (owned(a, left) && owned(b, right)) {
      long key = ((long) block << 32) | slot;
      int site = freshMerges.computeIfAbsent(key, k -> firstSite + freshMerges.size());
      return Path.of(new Root.Alloc(site), type);
    }
    Root merge = new Root.Merge(block, slot);
    walks.met(merge, a, b);
    return Path.of(merge, type);
  }

  /** Booleans that meet stay one value, so that a test of it tells of all its copies. */
  private static Path primitive(Path a, Path b, int block, int slot) {
    return isBoolean(a) && isBoolean(b) ? Path.of(new Root.Merge(block, slot), "Z") : Path.OTHER;
  }

  private static boolean isBoolean(Path value) {
    return value.type().equals("Z")
        || (value.root() instanceof Root.Int i && (i.value() == 0 || i.value() == 1));
  }

  private static boolean owned(Path path, State state) {
    return path.root() instanceof Root.Alloc alloc
        && path.isBare()
        && !state.escaped.get(alloc.site());
  }

  private String typeOf(String a, String b) {
    if (a.equals(b)) {
      return a;
    } else if (!a.startsWith("L") || !b.startsWith("L")) {
      return OBJECT;
    }
    String nameA = a.substring(1, a.length() - 1);
    String nameB = b.substring(1, b.length() - 1);
    if (hierarchy.isSubtype(nameA, nameB)) {
      return b;
    }
    return hierarchy.isSubtype(nameB, nameA) ? a : OBJECT;
  }
}
