package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import dev.threadproof.agent.runtime.clock.VectorClock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime keeps for a thread. Its own thread alone changes it. Woven code holds it in a
 * local variable.
 */
public final class ThreadState {

  /** Stands for no slot: too many threads at once; such a thread's accesses are not looked at. */
  static final int NO_SLOT = -1;

  private static final int REPEATED = 256;

  final Thread thread;
  final int slot;
  final VectorClock clock;
  final long firstTime;

  /**
   * What starts and joins of threads alone order before this moment; locks could have come
   * otherwise.
   */
  final VectorClock began = new VectorClock();

  /** Slot and time in one, what accesses are marked with. */
  long epoch;

  /** Whether a hook is at work; hooks called from within do nothing. */
  boolean inside;

  /** Started by the JDK, so that nobody knows what came before. */
  final boolean foreign;

  private long time;
  private LockState[] holds = new LockState[4];
  private Site[] holdSites = new Site[4];
  private int holdCount;

  /**
   * What the thread waits for at this moment, and where. Not volatile: asking for the lock itself
   * makes it visible before the thread can be blocked.
   */
  @Nullable LockState wanted;

  @Nullable Site wantedAt;

  /** A call that ends by an exception still orders: what to acquire when it is caught. */
  @Nullable Sync pending;

  /** Reads are not looked at until they are validated. */
  boolean optimistic;

  /** The task handed over last. */
  @Nullable TaskState lastTask;

  private @Nullable TaskState[] tasks = new TaskState[4];
  private int taskCount;

  private final @Nullable Object[] kept = new Object[16];
  private int keptCount;

  private volatile @Nullable Object blockedOn;
  private volatile @Nullable Site blockedAt;

  private final int[] repeated = new int[REPEATED];
  private final long[] repeatedAt = new long[REPEATED];

  private @Nullable Object lastMonitor;
  private @Nullable LockState lastLock;

  private ObjectState lastArray = ObjectState.NONE;
  private ObjectState otherArray = ObjectState.NONE;

  /** Classes whose initialisation this thread came after, as bits. */
  private long[] classes = new long[4];

  private final ObjectState[] recent = new ObjectState[4];
  private int oldest;

  ThreadState(Thread thread, int slot, long firstTime, VectorClock clock, boolean foreign) {
    this.thread = thread;
    this.slot = slot;
    this.firstTime = firstTime;
    this.clock = clock;
    this.foreign = foreign;
    this.time = firstTime;
    publish();
    if (slot != NO_SLOT) {
      began.set(slot, 1);
    }
    this.epoch = Access.epoch(Math.max(slot, 0), firstTime);
    Arrays.fill(recent, ObjectState.NONE);
  }

  boolean recording() {
    return slot != NO_SLOT;
  }

  long time() {
    return time;
  }

  void publish() {
    if (slot != NO_SLOT) {
      clock.set(slot, time);
    }
  }

  /** Begins a new epoch: what comes now is not covered by what was just released. */
  void tick() {
    time++;
    optimistic = false;
    if (slot != NO_SLOT) {
      clock.set(slot, time);
      epoch = Access.epoch(slot, time);
    }
  }

  /** The state of an object, from the few met last if it is among them. */
  ObjectState state(Object object) {
    for (ObjectState state : recent) {
      if (state.refersTo(object)) {
        return state;
      }
    }
    ObjectState state = ObjectStates.of(object);
    recent[oldest] = state;
    oldest = (oldest + 1) & 3;
    return state;
  }

  /**
   * Whether the thread has surely read this field since its last release; notes that it has now.
   * Objects are known by their hash alone, so that none is kept alive: two of the same hash may
   * hide a read.
   */
  boolean isRepeated(@Nullable Object owner, int field) {
    int key = (System.identityHashCode(owner) * 31 + field) * 0x9E3779B9;
    int index = key >>> 24;
    if (repeated[index] == key && repeatedAt[index] == epoch) {
      return true;
    }
    repeated[index] = key;
    repeatedAt[index] = epoch;
    return false;
  }

  /** The state of an array; loops go over one or two. */
  ObjectState arrayState(Object array) {
    if (lastArray.refersTo(array)) {
      return lastArray;
    }
    ObjectState state = otherArray.refersTo(array) ? otherArray : ObjectStates.of(array);
    otherArray = lastArray;
    lastArray = state;
    return state;
  }

  /** The lock that a monitor is; quick from its entry to its exit, if no other comes between. */
  LockState monitor(Object object) {
    LockState known = lastLock;
    if (lastMonitor == object && known != null) {
      return known;
    }
    LockState lock = state(object).lock(object);
    lastMonitor = object;
    lastLock = lock;
    return lock;
  }

  /** Nothing shall be kept alive for having been locked. */
  void forgetMonitor() {
    lastMonitor = null;
    lastLock = null;
  }

  void push(LockState lock, Site site) {
    if (holdCount == holds.length) {
      holds = Arrays.copyOf(holds, holdCount * 2);
      holdSites = Arrays.copyOf(holdSites, holdCount * 2);
    }
    holds[holdCount] = lock;
    holdSites[holdCount++] = site;
  }

  /** Forgets the last hold of the lock. */
  void pop(LockState lock) {
    for (int i = holdCount - 1; i >= 0; i--) {
      if (holds[i] == lock) {
        holdCount--;
        for (int k = i; k < holdCount; k++) {
          holds[k] = holds[k + 1];
          holdSites[k] = holdSites[k + 1];
        }
        return;
      }
    }
  }

  int holdCount() {
    return holdCount;
  }

  Hold hold(int index) {
    return new Hold(holds[index], holdSites[index]);
  }

  /** A further moment in the order that starts and joins make. */
  VectorClock handOn() {
    VectorClock copy = began.copy();
    if (slot != NO_SLOT) {
      began.set(slot, began.get(slot) + 1);
    }
    return copy;
  }

  boolean hasSeen(int classId) {
    int word = classId >> 6;
    return word < classes.length && (classes[word] & 1L << classId) != 0;
  }

  void see(int classId) {
    int word = classId >> 6;
    if (word >= classes.length) {
      classes = Arrays.copyOf(classes, word + word / 2 + 1);
    }
    classes[word] |= 1L << classId;
  }

  void pushTask(@Nullable TaskState task) {
    if (taskCount == tasks.length) {
      tasks = Arrays.copyOf(tasks, taskCount * 2);
    }
    tasks[taskCount++] = task;
  }

  @Nullable TaskState popTask() {
    return taskCount == 0 ? null : tasks[--taskCount];
  }

  /** Remembers what a stream was given, for the stream may become parallel. */
  void keep(Object task) {
    kept[keptCount++ & kept.length - 1] = task;
  }

  void handOverKept() {
    for (int i = 0; i < kept.length; i++) {
      Object task = kept[i];
      kept[i] = null;
      if (task != null) {
        Tasks.handOver(this, task, null);
      }
    }
  }

  /** It is about to block without limit. */
  void blockedOn(Object subject, Site site) {
    blockedAt = site;
    blockedOn = subject;
  }

  void unblocked() {
    blockedOn = null;
  }

  @Nullable Object blockedOn() {
    return blockedOn;
  }

  @Nullable Site blockedAt() {
    return blockedAt;
  }
}
