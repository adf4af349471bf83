package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/** The elements of an array, each a variable of its own, in pages that are made on first use. */
final class ArrayState {

  private static final int PAGE = 32;

  private final @Nullable VarState[] @Nullable [] pages;

  ArrayState(int length) {
    pages = new VarState[(length + PAGE - 1) / PAGE][];
  }

  synchronized VarState element(int index) {
    @Nullable VarState[] page = pages[index / PAGE];
    if (page == null) {
      page = new VarState[PAGE];
      pages[index / PAGE] = page;
    }
    VarState state = page[index % PAGE];
    if (state == null) {
      state = new VarState();
      page[index % PAGE] = state;
    }
    return state;
  }
}
