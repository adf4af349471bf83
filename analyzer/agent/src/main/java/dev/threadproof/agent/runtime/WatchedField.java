package dev.threadproof.agent.runtime;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/** A field of a woven class, and, if it is static, its state. */
public final class WatchedField {

  private static final int NONE = -1;
  private static final AtomicReferenceFieldUpdater<WatchedField, Accesses> ACCESSES =
      AtomicReferenceFieldUpdater.newUpdater(WatchedField.class, Accesses.class, "accesses");

  final int id;
  final String name;
  private @Nullable VarState staticState;
  private @Nullable Sync staticSync;
  private boolean ambiguous;
  private volatile @Nullable Companion companion;

  /** Of a static field, where nothing drives the threads. */
  private volatile Accesses accesses = Accesses.NONE;

  private volatile boolean isVolatile;
  private volatile int initialiser = NONE;

  WatchedField(int id, String name) {
    this.id = id;
    this.name = name;
  }

  /** The field is volatile: it orders accesses and does not race. */
  public void makeVolatile() {
    isVolatile = true;
  }

  boolean isVolatile() {
    return isVolatile;
  }

  /** For a static field, the class whose initialiser comes before all others' accesses. */
  public void initialisedBy(int classId) {
    initialiser = classId;
  }

  /** Whether the thread is past the initialiser; accesses while it is at work are ordered by it. */
  boolean isReadyFor(ThreadState thread) {
    return initialiser == NONE || Initialisation.used(thread, initialiser);
  }

  Accesses accesses() {
    return accesses;
  }

  boolean swap(Accesses expected, Accesses next) {
    return ACCESSES.compareAndSet(this, expected, next);
  }

  /** What is beside the field in that object, if anything is. */
  @Nullable Companion companion(Object owner) {
    Companion known = companion;
    if (known == null || !known.isOf(owner)) {
      known = Companion.find(name, owner);
      companion = known;
    }
    return known;
  }

  /** Two class loaders have a class of that name, so a static field of it would be two. */
  public synchronized void ambiguous() {
    ambiguous = true;
  }

  synchronized boolean isAmbiguous() {
    return ambiguous;
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
