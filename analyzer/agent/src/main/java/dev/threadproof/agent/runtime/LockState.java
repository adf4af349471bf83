package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.VectorClock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lock: who holds it, what it orders. A read lock and a write lock are two sides of one. */
final class LockState {

  final ObjectState object;

  /** Whether it stays locked when its owner ends, as monitors do not. */
  volatile boolean explicit;

  /** What its owners have released; only an owner touches it, or a reader that keeps owners out. */
  final VectorClock clock = new VectorClock();

  /** The owner that released it last: it knows already what is in the clock. */
  private @Nullable ThreadState last;

  /** What its readers have released; writers come after. */
  final Sync readers = new Sync();

  private volatile @Nullable ThreadState owner;
  private int count;
  private @Nullable Site takenAt;
  private @Nullable List<String> takenBy;
  private @Nullable List<ThreadState> sharers;
  boolean reportedLeak;

  /** What was taken while this was held. */
  private volatile List<LockOrder.Edge> edges = List.of();

  /** The lock that this one is a part of, as a read lock is. */
  volatile @Nullable LockState whole;

  private final String type;

  LockState(Object lock, ObjectState object) {
    this.object = object;
    this.type = lock.getClass().getName();
  }

  LockState root() {
    LockState part = whole;
    return part == null ? this : part;
  }

  @Nullable ThreadState owner() {
    return owner;
  }

  @Nullable Site takenAt() {
    return takenAt;
  }

  List<String> takenBy() {
    List<String> stack = takenBy;
    if (stack != null) {
      return stack;
    }
    Site site = takenAt;
    return site == null ? List.of() : List.of(site.frame());
  }

  /** The owner takes it; whether it did not hold it before. Nobody else can be in here. */
  boolean take(ThreadState thread, Site site) {
    if (owner == thread) {
      count++;
      return false;
    }
    count = 1;
    takenAt = site;
    takenBy = explicit && Races.keepsStacks() ? Stacks.here(site) : null;
    owner = thread;
    return true;
  }

  /** The owner gives it back once; whether it holds it no more. */
  boolean give(ThreadState thread) {
    if (owner != thread || --count > 0) {
      return false;
    }
    owner = null;
    return true;
  }

  /** The owner gives it back altogether, as {@code wait} does; returns how often it held it. */
  int giveAll(ThreadState thread) {
    if (owner != thread) {
      return 0;
    }
    int held = count;
    count = 0;
    owner = null;
    return held;
  }

  void takeBack(ThreadState thread, Site site, int held) {
    if (held > 0) {
      count = held;
      takenAt = site;
      owner = thread;
    }
  }

  /** The thread, which has the lock, comes after all that its owners released. */
  void acquire(ThreadState thread) {
    if (last != thread) {
      thread.clock.join(clock);
    }
  }

  /** What the owner did comes before all later owners. */
  void release(ThreadState thread) {
    clock.join(thread.clock);
    last = thread;
    thread.tick();
  }

  synchronized void share(ThreadState thread) {
    if (sharers == null) {
      sharers = new ArrayList<>();
    }
    sharers.add(thread);
  }

  synchronized void unshare(ThreadState thread) {
    if (sharers != null) {
      sharers.remove(thread);
    }
  }

  /** Those who keep others out, if not the owner. */
  synchronized List<ThreadState> sharers() {
    return sharers == null ? List.of() : new ArrayList<>(sharers);
  }

  /** Whether this thread has not taken that lock before while it held this one. */
  boolean isNewEdge(LockState taken, ThreadState thread) {
    for (LockOrder.Edge edge : edges) {
      if (edge.taken() == taken && edge.thread() == thread) {
        return false;
      }
    }
    return true;
  }

  List<LockOrder.Edge> edges() {
    return edges;
  }

  void addEdge(LockOrder.Edge edge) {
    List<LockOrder.Edge> more = new ArrayList<>(edges);
    more.add(edge);
    edges = more;
  }

  String label() {
    Object lock = object.get();
    return lock == null ? type : Labels.of(lock);
  }
}
