package dev.threadproof.agent.runtime;

import org.jspecify.annotations.Nullable;

/** A field of a woven class, and, if it is static, its state. */
public final class WatchedField {

  final int id;
  final String name;
  private @Nullable VarState staticState;
  private @Nullable Sync staticSync;
  private boolean ambiguous;

  WatchedField(int id, String name) {
    this.id = id;
    this.name = name;
  }

  /** Two class loaders have a class of that name, so a static field of it would be two. */
  public synchronized void ambiguous() {
    ambiguous = true;
  }

  synchronized @Nullable VarState staticState() {
    if (ambiguous) {
      return null;
    }
    if (staticState == null) {
      staticState = new VarState();
    }
    return staticState;
  }

  synchronized Sync staticSync() {
    if (staticSync == null) {
      staticSync = new Sync();
    }
    return staticSync;
  }
}
