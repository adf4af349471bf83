package dev.threadproof.engine.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The states at the beginning of a block, one for each lock state, and which have news. */
final class BlockStates {

  private final List<State> states = new ArrayList<>(1);
  private final List<LockState> dirty = new ArrayList<>(1);

  /** The state with these locks, null when there is none. */
  @Nullable State with(LockState locks) {
    for (State state : states) {
      if (state.locks.equals(locks)) {
        return state;
      }
    }
    return null;
  }

  /** All states, in the order in which they came. */
  List<State> all() {
    return List.copyOf(states);
  }

  boolean isEmpty() {
    return states.isEmpty();
  }

  int size() {
    return states.size();
  }

  State first() {
    return states.get(0);
  }

  void add(State state) {
    states.add(state);
  }

  void touch(LockState locks) {
    if (!dirty.contains(locks)) {
      dirty.add(locks);
    }
  }

  /** Leaves one state, of which nothing is known to be news. */
  void only(State state) {
    states.clear();
    dirty.clear();
    states.add(state);
  }

  /** Takes the lock states whose states have news. */
  List<LockState> takeDirty() {
    List<LockState> taken = List.copyOf(dirty);
    dirty.clear();
    return taken;
  }
}
