package dev.threadproof.agent.runtime;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.clock.Access;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All sites and fields that the weaver has seen, by index. */
public final class Sites {

  private static final Object LOCK = new Object();
  private static final Map<String, WatchedField> FIELDS = new HashMap<>();
  private static final Site UNKNOWN = new Site(0, "?", "?", "", 0, Point.Kind.ANY, "", null, false);

  private static volatile Site[] table = {UNKNOWN};
  private static int count = 1;

  private Sites() {}

  /** Takes a site in; its own id is replaced. */
  public static Site register(Site site) {
    synchronized (LOCK) {
      if (count == Access.SITES) {
        // All further sites share the last index; a trace then names only one of them.
        return table[count - 1];
      }
      Site[] sites = table;
      if (count == sites.length) {
        sites = Arrays.copyOf(sites, count * 2);
      }
      Site registered =
          new Site(
              count,
              site.className(),
              site.method(),
              site.descriptor(),
              site.line(),
              site.kind(),
              site.member(),
              site.field(),
              site.planned());
      sites[count++] = registered;
      table = sites;
      return registered;
    }
  }

  /** The site of that index. */
  public static Site get(int id) {
    return table[id];
  }

  /** Whether the method of a site signals somewhere, as far as it is woven. */
  public static boolean signals(Site site) {
    synchronized (LOCK) {
      for (int i = 1; i < count; i++) {
        Site one = table[i];
        if (one.kind() == Point.Kind.SIGNAL
            && one.className().equals(site.className())
            && one.method().equals(site.method())
            && one.descriptor().equals(site.descriptor())) {
          return true;
        }
      }
      return false;
    }
  }

  /** The field of that name, {@code bank.Account.balance}. */
  public static WatchedField field(String name) {
    synchronized (LOCK) {
      @Nullable WatchedField known = FIELDS.get(name);
      if (known == null) {
        known = new WatchedField(FIELDS.size(), name);
        FIELDS.put(name, known);
      }
      return known;
    }
  }

  /** Marks the fields of a class that two loaders define. */
  public static void ambiguous(String className) {
    synchronized (LOCK) {
      for (Map.Entry<String, WatchedField> field : FIELDS.entrySet()) {
        if (field.getKey().startsWith(className + ".")) {
          field.getValue().ambiguous();
        }
      }
    }
  }
}
