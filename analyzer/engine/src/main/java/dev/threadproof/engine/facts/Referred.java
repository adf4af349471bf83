package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.path.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a reference to a library's method, {@code list::add}, does when somebody calls it. */
public final class Referred {

  private Referred() {}

  /** Whether the content of the object that the reference is bound to is read, written, or both. */
  static List<Boolean> writes(MethodId method, List<Path> captured, Context context) {
    List<Boolean> writes = new ArrayList<>();
    if (captured.size() == 1 && context.callees().effect(method).isEmpty()) {
      for (Effect effect : context.library().effects(method)) {
        if (effect instanceof Effect.ReadContent || effect instanceof Effect.WriteContent) {
          writes.add(effect instanceof Effect.WriteContent);
        }
      }
    }
    return writes;
  }

  /**
   * The accesses of a task that is such a reference.
   *
   * @param site where the task is handed over
   */
  public static List<Access> accesses(TaskBody task, Site site, Context context) {
    List<Access> accesses = new ArrayList<>();
    BitSet itself = new BitSet();
    itself.set(0);
    ContentFilter filter = new ContentFilter(context);
    for (boolean write : writes(task.method(), task.arguments(), context)) {
      Path container = task.arguments().get(0);
      if (filter.isShared(container, itself)) {
        accesses.add(
            new Access(
                container,
                true,
                write,
                List.of(),
                0,
                site,
                false,
                new BitSet(),
                Order.NONE,
                Path.OTHER,
                null));
      }
    }
    return accesses;
  }
}
