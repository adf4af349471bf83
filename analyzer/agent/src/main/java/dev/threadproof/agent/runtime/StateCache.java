package dev.threadproof.agent.runtime;

import java.util.Arrays;

/**
 * The states of objects that one thread met lately, so that it need not ask the table that all
 * share. Keeps no object alive.
 */
final class StateCache {

  private static final int SMALLEST = 16;
  private static final int LARGEST = 1 << 15;

  private ObjectState[] known = empty(SMALLEST);
  private ObjectState last = ObjectState.NONE;
  private ObjectState lastButOne = ObjectState.NONE;
  private int replaced;

  ObjectState of(Object object) {
    // First without its hash, which costs much of an object that is locked.
    if (last.refersTo(object)) {
      return last;
    }
    if (lastButOne.refersTo(object)) {
      return lastButOne;
    }
    int hash = WeakTable.hash(object);
    ObjectState state = known[hash & known.length - 1];
    if (!state.refersTo(object)) {
      state = miss(object, hash, state);
    }
    lastButOne = last;
    last = state;
    return state;
  }

  private ObjectState miss(Object object, int hash, ObjectState other) {
    if (other != ObjectState.NONE && ++replaced > known.length && known.length < LARGEST) {
      grow();
    }
    ObjectState state = ObjectStates.known(object, hash);
    known[hash & known.length - 1] = state;
    return state;
  }

  private void grow() {
    ObjectState[] smaller = known;
    known = empty(smaller.length * 4);
    replaced = 0;
    for (ObjectState state : smaller) {
      known[state.hash & known.length - 1] = state;
    }
  }

  private static ObjectState[] empty(int size) {
    ObjectState[] states = new ObjectState[size];
    Arrays.fill(states, ObjectState.NONE);
    return states;
  }
}
