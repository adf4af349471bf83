package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MemberInfo;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.objectweb.asm.Opcodes;

/**
 * Small numbers for fields, so that sets of them are cheap. Fields of the targets that look like
 * synchronisation variables are numbered in order, beforehand; others as they are asked for, so
 * nothing may come out in the order of the numbers. Safe for use by several threads.
 */
public final class FieldNumbers {

  private final ConcurrentHashMap<FieldId, Integer> numbers = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** Stands for the interrupt of a thread, as if it were a variable that is written. */
  static final int INTERRUPT = 0;

  /** Stands for the question whether this is the one thread for it, as if that were read. */
  static final int OWN_THREAD = 1;

  /** Stands for the release of any lock, as if that were read. */
  static final int RELEASE = 2;

  /** Numbers the volatile fields of the targets, and those that hold a synchroniser. */
  public FieldNumbers(Hierarchy hierarchy) {
    next.set(RELEASE + 1);
    for (ClassInfo target : hierarchy.targets()) {
      for (MemberInfo field : target.fields()) {
        if (field.is(Opcodes.ACC_VOLATILE)
            || field.descriptor().startsWith("Ljava/util/concurrent/")) {
          of(new FieldId(target.name(), field.name(), field.descriptor()));
        }
      }
    }
  }

  int of(FieldId field) {
    Integer known = numbers.get(field);
    return known == null ? numbers.computeIfAbsent(field, k -> next.getAndIncrement()) : known;
  }
}
