package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.VectorClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** A lock: who holds it, what it orders. A read lock and a write lock are two sides of one. */
final class LockState {

  private static int made;

  final ObjectState object;

  /** Told apart from all others by this number. */
  final int id;

  /** Whether it stays locked when its owner ends, as monitors do not. */
  volatile boolean explicit;

  private static final VectorClock NOTHING = new VectorClock();

  /**
   * What its owners have released; only an owner touches it, or a reader that keeps owners out. In
   * a run about data alone its own, else the last owner's, who came after all before, and shared.
   */
  private VectorClock clock = NOTHING;

  /** The owner that released it last. */
  private @Nullable ThreadState last;

  /** The time of that release, in place of an entry in the clock. */
  private long lastTime;

  /** What its readers have released; writers come after. */
  private volatile @Nullable Sync readers;

  /**
   * Set by the owner alone. Others look at it to find deadlocks, where a fence comes first, and
   * leaks, where a thread has ended: so it is not volatile, which would cost a fence each time.
   */
  private @Nullable ThreadState owner;

  private int count;
  private int takenAt;
  private @Nullable List<String> takenBy;
  private @Nullable List<ThreadState> sharers;
  boolean reportedLeak;

  /** What was taken while this was held; guarded by {@link LockOrder}. */
  private @Nullable List<LockOrder.Edge> edges;

  /** The lock that this one is a part of, as a read lock is. */
  volatile @Nullable LockState whole;

  private final String type;

  /** Whether it is one of the JDK's locks, not just an object with a monitor. */
  final boolean isLock;

  final boolean isReadLock;
  private final boolean isPart;

  LockState(Object lock, ObjectState object) {
    this.object = object;
    this.type = lock.getClass().getName();
    this.id = number();
    this.isLock = Calls.isLock(lock);
    this.isReadLock = lock instanceof ReentrantReadWriteLock.ReadLock;
    this.isPart = isReadLock || lock instanceof ReentrantReadWriteLock.WriteLock;
  }

  private static synchronized int number() {
    return ++made;
  }

  LockState root() {
    LockState part = whole;
    return part == null ? this : part;
  }

  /** The object that the lock is part of, or is. */
  Object whole(Object object) {
    LockState known = whole;
    Object found = known == null ? null : known.object.get();
    return found == null ? object : found;
  }

  /** Whether it is a part of a lock that nobody knows. */
  boolean isStray() {
    return isPart && whole == null;
  }

  @Nullable ThreadState owner() {
    return owner;
  }

  List<String> takenBy() {
    List<String> stack = takenBy;
    return stack == null ? List.of(Sites.get(takenAt).frame()) : stack;
  }

  /** A thread takes it that did not have it. Nobody else can be in here. */
  void take(ThreadState thread, Object object, int site) {
    count = 1;
    takenAt = site;
    takenBy = explicit && Sites.get(site).planned() ? Stacks.here(Sites.get(site)) : null;
    owner = thread;
    order(thread);
    if (thread.holds.count() > 0) {
      LockOrder.taken(thread, this, site);
    }
    thread.holds.push(this, object, site);
  }

  /** The owner takes it once more. */
  void takeAgain() {
    count++;
  }

  /** The owner gives it back once. */
  void give(ThreadState thread) {
    if (--count == 0) {
      release(thread);
    }
  }

  /** The owner gives it back altogether, as {@code wait} does; returns how often it held it. */
  int giveAll(ThreadState thread) {
    int held = count;
    count = 0;
    release(thread);
    return held;
  }

  /** The owner comes after all owners and all who shared it before. */
  void order(ThreadState thread) {
    acquire(thread);
    Sync shared = readers;
    if (shared != null) {
      shared.acquire(thread);
    }
  }

  private void release(ThreadState thread) {
    publish(thread);
    owner = null;
    thread.holds.pop(this);
  }

  /** What the owner did comes before all later owners. */
  void publish(ThreadState thread) {
    Attention.released(thread);
    if (Attention.isDataOnly()) {
      clock = clock == NOTHING ? new VectorClock() : clock;
      clock.join(thread.clock);
    } else {
      clock = thread.knowledge();
    }
    last = thread;
    lastTime = thread.time();
    thread.tick();
  }

  /** The former owner takes it back. */
  void takeBack(ThreadState thread, Object object, int site, int held) {
    take(thread, object, site);
    count = held;
  }

  /** The thread comes after all that owners released. */
  void acquire(ThreadState thread) {
    ThreadState before = last;
    if (before != null && before != thread) {
      Attention.acquired(thread);
      if (!before.recording()) {
        thread.clock.join(clock);
      } else if (thread.clock.get(before.slot) < lastTime) {
        // Else it knows of a later moment of that thread, and so of all that came before.
        thread.clock.join(clock);
        thread.clock.advance(before.slot, lastTime);
      }
    }
  }

  /** A thread that shares it gives it back: later owners come after. */
  void releaseShared(ThreadState thread) {
    publishShared(thread);
    unshare(thread);
    thread.holds.pop(this);
  }

  /** What a thread that shares it did comes before all later owners. */
  void publishShared(ThreadState thread) {
    sharedReleases().release(thread);
  }

  private synchronized Sync sharedReleases() {
    Sync known = readers;
    if (known == null) {
      known = new Sync();
      readers = known;
    }
    return known;
  }

  synchronized void share(ThreadState thread) {
    if (sharers == null) {
      sharers = new ArrayList<>();
    }
    sharers.add(thread);
  }

  private synchronized void unshare(ThreadState thread) {
    if (sharers != null) {
      sharers.remove(thread);
    }
  }

  /** Those who keep others out, if not the owner. */
  synchronized List<ThreadState> sharers() {
    return sharers == null ? List.of() : new ArrayList<>(sharers);
  }

  List<LockOrder.Edge> edges() {
    return edges == null ? List.of() : edges;
  }

  void addEdge(LockOrder.Edge edge) {
    if (edges == null) {
      edges = new ArrayList<>(2);
    }
    edges.add(edge);
  }

  String label() {
    Object lock = object.get();
    return lock == null ? type : Labels.of(lock);
  }
}
