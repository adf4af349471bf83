package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import dev.threadproof.agent.runtime.clock.VectorClock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime keeps for a thread. Its own thread alone changes it. Woven code holds it in a
 * local variable.
 */
public final class ThreadState {

  /** Stands for no slot: too many threads at once; such a thread's accesses are not looked at. */
  static final int NO_SLOT = -1;

  final Thread thread;
  final int slot;
  final VectorClock clock;
  final long firstTime;

  /**
   * What starts and joins of threads alone order before this moment; locks could have come
   * otherwise.
   */
  final VectorClock began = new VectorClock();

  /** A copy of the clock, as old as what it was last told by others. */
  private @Nullable VectorClock knowledge;

  private int knownJoins;

  /** Slot and time in one, what accesses are marked with. */
  long epoch;

  /** When it last learned of an access of the plan; see {@link Attention}. */
  int newsRound;

  /** Whether a hook is at work; hooks called from within do nothing. */
  boolean inside;

  /** Started by the JDK, so that nobody knows what came before. */
  final boolean foreign;

  private long time;

  /** The locks that it has. */
  final Holds holds = new Holds();

  /** The locks that it has, in a run about data alone. */
  final HeldObjects heldObjects = new HeldObjects();

  /** Which locks it has taken while it had which. */
  final Pairs orders = new Pairs();

  Transitions transitions = new Transitions();

  Footprints footprints = new Footprints();

  private StateCache states = new StateCache();

  /**
   * What the thread waits for at this moment. Not volatile: asking for the lock itself makes it
   * visible before the thread can be blocked.
   */
  @Nullable LockState wanted;

  /** A call that ends by an exception still orders: what to acquire when it is caught. */
  @Nullable Sync pending;

  /** Reads are not looked at until they are validated. */
  boolean optimistic;

  /** The task handed over last. */
  @Nullable TaskState lastTask;

  /** What the steering keeps for the thread. */
  private @Nullable Object attached;

  private Class<?> lockedType = Object.class;
  private OwnLock ownLock = OwnLock.of(Object.class);

  private @Nullable Class<?> lastType;
  private Kind lastKind = Kind.OTHER;

  private @Nullable TaskState[] tasks = new TaskState[4];
  private int taskCount;
  private int tasksBegun;

  private final @Nullable Object[] kept = new Object[16];
  private int keptCount;

  private volatile @Nullable Object blockedOn;
  private volatile @Nullable Site blockedAt;

  /** Classes whose initialisation this thread came after, as bits. */
  private long[] classes = new long[4];

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
  }

  /** What the steering keeps for the thread, if anything yet. */
  public @Nullable Object attached() {
    return attached;
  }

  /** Has something kept for the thread; to be called on that thread. */
  public void attach(Object kept) {
    attached = kept;
  }

  /** In a run about data alone, whether the thread has a lock. */
  public boolean holdsObjects() {
    return !heldObjects.isEmpty();
  }

  /** In a run about data alone, the locks that it has. */
  public List<Object> heldNow() {
    return heldObjects.all();
  }

  /** In a run about data alone, how many locks it has ever taken. */
  public long locksTaken() {
    return heldObjects.taken();
  }

  /** The names of the locks that it has. */
  List<String> heldLabels() {
    return Attention.isDataOnly() ? heldObjects.labels() : holds.labels();
  }

  /** Whether accesses of this thread are looked at now. */
  boolean looks() {
    return !inside && slot != NO_SLOT;
  }

  boolean looksAtReads() {
    return looks() && !optimistic;
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

  /** What others have told it so far, and it itself by then; not to be changed. */
  VectorClock knowledge() {
    VectorClock known = knowledge;
    if (known == null || knownJoins != clock.joins()) {
      known = clock.copy();
      knowledge = known;
      knownJoins = clock.joins();
    }
    return known;
  }

  /** Begins a new epoch: what comes now is not covered by what was just released. */
  void tick() {
    time++;
    optimistic = false;
    footprints.clear();
    transitions.begin();
    if (slot != NO_SLOT) {
      clock.set(slot, time);
      epoch = Access.epoch(slot, time);
    }
  }

  /** The state of an object. */
  ObjectState state(Object object) {
    return states.of(object);
  }

  /** The state of an object's monitor; quick for the class met last. */
  LockState lock(Object object) {
    Class<?> type = object.getClass();
    if (type != lockedType) {
      ownLock = OwnLock.of(type);
      lockedType = type;
    }
    return ownLock.get(this, object);
  }

  /** The thread has ended: only what others may ask for is still needed. */
  void forget() {
    footprints = new Footprints();
    states = new StateCache();
    transitions = new Transitions();
  }

  /** A further moment in the order that starts and joins make. */
  VectorClock handOn() {
    VectorClock copy = began.copy();
    if (slot != NO_SLOT) {
      began.set(slot, began.get(slot) + 1);
    }
    return copy;
  }

  /** How an object deals with threads; quick for the class met last. */
  Kind kind(Object object) {
    Class<?> type = object.getClass();
    if (type != lastType) {
      lastKind = Kind.of(object);
      lastType = type;
    }
    return lastKind;
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

  /** A task begins; whether it was handed to this thread, and not begun within another one. */
  boolean pushTask(@Nullable TaskState task) {
    boolean begins = taskCount == 0 && task != null;
    if (begins) {
      tasksBegun++;
    }
    if (taskCount == tasks.length) {
      tasks = Arrays.copyOf(tasks, taskCount * 2);
    }
    tasks[taskCount++] = task;
    return begins;
  }

  /**
   * How many tasks it has begun that were handed to it, those begun within another one left out.
   */
  public int tasksBegun() {
    return tasksBegun;
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
