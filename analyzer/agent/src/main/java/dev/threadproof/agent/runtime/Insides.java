package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/**
 * What woven collections of the JDK call at the field that counts their elements. All collections
 * of the JVM come by here, those of the runtime included, so nothing is done but for one of them.
 */
public final class Insides {

  private static volatile @Nullable Object watched;

  private Insides() {}

  /** Looks at this collection alone from now on. */
  public static void watch(@Nullable Object collection) {
    watched = collection;
  }

  /** What is looked at. */
  public static @Nullable Object watched() {
    return watched;
  }

  /** After the field was read. */
  public static void read(@Nullable Object collection) {
    if (collection != null && collection == watched) {
      touched(collection, false);
    }
  }

  /** Before the field is written. */
  public static void write(@Nullable Object collection) {
    if (collection != null && collection == watched) {
      touched(collection, true);
    }
  }

  private static void touched(Object collection, boolean write) {
    ThreadState thread = Threads.current();
    if (thread.inside) {
      return;
    }
    thread.inside = true;
    try {
      Hooks.steering().counted(collection, write);
    } finally {
      thread.inside = false;
    }
  }
}
