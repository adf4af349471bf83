package dev.threadproof.agent.runtime;

import java.lang.ref.ReferenceQueue;

/** Objects to their state. */
final class ObjectStates extends WeakTable<ObjectState> {

  private static final ObjectStates ALL = new ObjectStates();

  private ObjectStates() {}

  @Override
  ObjectState make(Object object, ReferenceQueue<Object> queue, int hash) {
    return new ObjectState(object, queue, hash);
  }

  /** The state of the object. */
  static ObjectState of(Object object) {
    return ALL.of(object, hash(object));
  }

  /** The state of the object that has this hash. */
  static ObjectState known(Object object, int hash) {
    return ALL.of(object, hash);
  }
}
