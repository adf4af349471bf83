package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Site;
import dev.threadproof.agent.runtime.WatchedField;
import org.jspecify.annotations.Nullable;

/**
 * What a thread looks at or acts on.
 *
 * @param object the object
 * @param field its field, if it is one
 * @param key the argument of the call, if it is one and has an argument
 */
record Aim(Object object, @Nullable WatchedField field, @Nullable Object key) {

  private static final String[] ATOMIC = {
    "compareAnd",
    "weakCompareAnd",
    "putIfAbsent",
    "compute",
    "merge",
    "replace",
    "getAnd",
    "updateAnd",
    "accumulateAnd",
    "incrementAnd",
    "decrementAnd",
    "addAnd",
    "addIfAbsent"
  };

  /** Whether a site is an access of a field, and no call that reads or changes a collection. */
  static boolean isField(Site site) {
    return site.field() != null && !site.member().isEmpty();
  }

  /** Whether a site is a call that reads or changes what a collection holds. */
  static boolean isContent(Site site) {
    return site.field() != null && site.member().isEmpty();
  }

  /** The name of the method called. */
  static String callee(Site site) {
    return site.member().substring(site.member().lastIndexOf('.') + 1);
  }

  /** Whether a call begins a walk over a collection. */
  static boolean walks(Site site) {
    return switch (callee(site)) {
      case "iterator", "listIterator", "keySet", "values", "entrySet" -> true;
      default -> false;
    };
  }

  /** Whether a call puts something in the place of what is there, whatever that is by now. */
  static boolean buries(Site site) {
    String name = callee(site);
    return isField(site)
        || name.startsWith("put")
        || name.startsWith("set")
        || name.startsWith("lazySet");
  }

  /** Whether a call tests and acts in one step, so that nothing comes between. */
  static boolean testsItself(Site site) {
    String name = callee(site);
    for (String atomic : ATOMIC) {
      if (name.startsWith(atomic)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another aim is at what was looked at here; without a key that is the whole object. */
  boolean covers(Aim other) {
    return object == other.object && field == other.field && (key == null || equal(key, other.key));
  }

  /** Whether it is known to be one variable, so that one act undoes the other. */
  boolean exact() {
    return field != null
        || key != null
        || object.getClass().getName().startsWith("java.util.concurrent.atomic.");
  }

  // The program's own equals must not run here; keys of its own are told apart by identity.
  private static boolean equal(@Nullable Object one, @Nullable Object other) {
    if (one == other) {
      return true;
    }
    boolean comparable = one instanceof String || one instanceof Number || one instanceof Character;
    return comparable
        && other != null
        && one != null
        && one.getClass() == other.getClass()
        && one.getClass().getName().startsWith("java.lang.")
        && one.equals(other);
  }
}
