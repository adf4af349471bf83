package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.path.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The end of a thread or task as a synchronisation variable: all that it does comes before its end,
 * and its end before what is done by whoever has waited for it (JLS 17.4.5). It goes by the field
 * that holds what can be waited for, and for threads that are a class of the program by that class.
 */
public final class ThreadEnd {

  private static final String THREAD = "java/lang/Thread";

  private ThreadEnd() {}

  /** What a thread writes, so to speak, when it ends. */
  public static Variables writtenBy(Spawn spawn, Heap heap, Context context) {
    Variables written = Variables.NONE;
    for (Path handle : spawn.handles()) {
      for (FieldId end : of(heap.resolve(handle), context)) {
        written = written.and(context.numbers().of(end));
      }
      for (Store store : heap.all()) {
        FieldId field = Access.fieldOf(store.location());
        if (field != null && store.value().equals(handle)) {
          written = written.and(context.numbers().of(field));
        }
      }
    }
    return written;
  }

  /** The variables that stand for the end of what the path leads to. */
  static List<FieldId> of(Path thread, Context context) {
    List<FieldId> ends = new ArrayList<>();
    FieldId field = Access.fieldOf(thread);
    if (field != null) {
      ends.add(field);
    }
    Hierarchy hierarchy = context.hierarchy();
    if (thread.isReference() && hierarchy.isSubtype(thread.className(), THREAD)) {
      for (String type : hierarchy.superTypes(thread.className())) {
        if (hierarchy.find(type).filter(ClassInfo::target).isPresent()
            && hierarchy.isSubtype(type, THREAD)) {
          ends.add(new FieldId(type, "<end>", "V"));
        }
      }
    }
    return ends;
  }
}
