package dev.threadproof.agent.runtime;

import java.lang.ref.ReferenceQueue;
import org.jspecify.annotations.Nullable;

/** What the runtime keeps for an object, for as long as the program keeps the object. */
final class ObjectState extends WeakTable.Entry {

  static final ObjectState NONE = new ObjectState(new Object(), new ReferenceQueue<>(), 0);

  private final Sync sync = new Sync();
  private volatile @Nullable LockState lock;
  private volatile @Nullable ArrayState array;
  private volatile @Nullable TaskState task;
  private volatile @Nullable VarState content;
  private volatile @Nullable Slot fields;
  private int number;

  private @Nullable Sync turns;
  private volatile @Nullable TaskState body;
  private volatile @Nullable TaskState awaits;

  /** The thread that this object is, once it has run woven code. */
  volatile @Nullable ThreadState thread;

  ObjectState(Object object, ReferenceQueue<Object> queue, int hash) {
    super(object, queue, hash);
  }

  /** What orders those who call its methods. */
  Sync sync() {
    return sync;
  }

  /** What orders the tasks of an executor that runs one after the other. */
  synchronized Sync turns() {
    if (turns == null) {
      turns = new Sync();
    }
    return turns;
  }

  LockState lock(Object object) {
    LockState known = lock;
    return known != null ? known : newLock(object);
  }

  @Nullable LockState lockIfAny() {
    return lock;
  }

  private synchronized LockState newLock(Object object) {
    if (lock == null) {
      lock = new LockState(object, this);
    }
    return lock;
  }

  ArrayState array(int length) {
    ArrayState known = array;
    return known != null ? known : newArray(length);
  }

  private synchronized ArrayState newArray(int length) {
    if (array == null) {
      array = new ArrayState(length);
    }
    return array;
  }

  TaskState task() {
    TaskState known = task;
    return known != null ? known : newTask();
  }

  @Nullable TaskState taskIfAny() {
    return task;
  }

  private synchronized TaskState newTask() {
    if (task == null) {
      task = new TaskState();
    }
    return task;
  }

  /** For the class of a lambda, what its body is. */
  @Nullable TaskState body() {
    return body;
  }

  void body(TaskState made) {
    body = made;
  }

  /** For a future, the task that it tells the end of. */
  @Nullable TaskState awaits() {
    return awaits;
  }

  void awaits(TaskState made) {
    awaits = made;
  }

  /** What a collection, buffer or the like holds, as one variable. */
  VarState content() {
    VarState known = content;
    return known != null ? known : newContent();
  }

  private synchronized VarState newContent() {
    VarState known = content;
    if (known == null) {
      known = new VarState();
      content = known;
    }
    return known;
  }

  VarState field(int id) {
    return slot(id).state;
  }

  Sync volatileField(int id) {
    return slot(id).sync;
  }

  /** The number of the object in the trace, by order of mention; 0 before the first one. */
  synchronized int number() {
    return number;
  }

  synchronized void number(int given) {
    number = given;
  }

  private Slot slot(int id) {
    Slot known = find(id);
    return known != null ? known : newSlot(id);
  }

  private @Nullable Slot find(int id) {
    for (Slot slot = fields; slot != null; slot = slot.next) {
      if (slot.id == id) {
        return slot;
      }
    }
    return null;
  }

  private synchronized Slot newSlot(int id) {
    Slot known = find(id);
    if (known == null) {
      known = new Slot(id, fields);
      fields = known;
    }
    return known;
  }

  /** One field of the object; a field is either data or, if volatile, synchronisation. */
  private static final class Slot {
    final int id;
    final VarState state = new VarState();
    final Sync sync = new Sync();
    final @Nullable Slot next;

    Slot(int id, @Nullable Slot next) {
      this.id = id;
      this.next = next;
    }
  }
}
