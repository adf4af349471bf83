package dev.threadproof.agent.runtime;

import java.lang.ref.ReferenceQueue;
import java.lang.reflect.Array;

/** Arrays to what is kept for their elements. */
final class ElementsTable extends WeakTable<Elements> {

  private static final ElementsTable ALL = new ElementsTable();

  private ElementsTable() {}

  @Override
  Elements make(Object array, ReferenceQueue<Object> queue, int hash) {
    return new Elements(array, queue, hash, Array.getLength(array));
  }

  /** What is kept for the elements of the array. */
  static Elements of(Object array) {
    return ALL.of(array, hash(array));
  }
}
