package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.Access;
import dev.threadproof.agent.runtime.clock.VectorClock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The threads that have run woven code. */
final class Threads {

  private static final Object LOCK = new Object();

  /** Released by whatever may make the JDK start a thread. */
  static final Sync SPAWNED = new Sync();

  /** The thread's state, for itself: some who wait for a thread lock it, and make its hash dear. */
  private static final ThreadLocal<ThreadState> OWN = new ThreadLocal<>();

  private static volatile @Nullable ThreadState[] table = new ThreadState[64];
  private static int size;
  private static int nextSlot;

  /** The slot that was given a second time last. */
  private static int lastGiven;

  /** Per slot, its thread now and those before, newest first. */
  private static final List<List<Life>> LIVES = new ArrayList<>();

  /** A thread in a slot; holds the thread itself only while it lives. */
  private static final class Life {
    final String name;
    final long firstTime;
    @Nullable ThreadState state;

    Life(String name, ThreadState state) {
      this.name = name;
      this.firstTime = state.firstTime;
      this.state = state;
    }
  }

  private Threads() {}

  /** The state of the current thread, made if this is its first hook. */
  static ThreadState current() {
    ThreadState own = OWN.get();
    return own != null ? own : find();
  }

  private static ThreadState find() {
    ThreadState found = lookUp();
    OWN.set(found);
    return found;
  }

  private static ThreadState lookUp() {
    Thread thread = Thread.currentThread();
    @Nullable ThreadState[] states = table;
    int mask = states.length - 1;
    int index = hash(thread) & mask;
    while (true) {
      ThreadState state = states[index];
      if (state == null) {
        return register(thread);
      }
      if (state.thread == thread) {
        return state;
      }
      index = index + 1 & mask;
    }
  }

  /** Live threads that have run woven code. */
  static List<ThreadState> live() {
    List<ThreadState> live = new ArrayList<>();
    for (ThreadState state : table) {
      if (state != null && state.thread.isAlive()) {
        live.add(state);
      }
    }
    return live;
  }

  /** The name of the thread that had this slot at this time. */
  static String name(int slot, long time) {
    synchronized (LOCK) {
      for (Life life : LIVES.get(slot)) {
        if (life.firstTime <= time) {
          return life.name;
        }
      }
      return "?";
    }
  }

  /** The thread that had this slot at this time, if it is still known. */
  static @Nullable ThreadState owner(int slot, long time) {
    synchronized (LOCK) {
      for (Life life : LIVES.get(slot)) {
        if (life.firstTime <= time) {
          return life.state;
        }
      }
      return null;
    }
  }

  /** Threads that have ended since the table was last cleaned. */
  static List<ThreadState> ended() {
    List<ThreadState> ended = new ArrayList<>();
    for (ThreadState state : table) {
      if (state != null && state.thread.getState() == Thread.State.TERMINATED) {
        ended.add(state);
      }
    }
    return ended;
  }

  private static int hash(Thread thread) {
    int hash = System.identityHashCode(thread) * 0x9E3779B9;
    return hash ^ hash >>> 16;
  }

  private static ThreadState register(Thread thread) {
    ObjectState object = ObjectStates.of(thread);
    TaskState task = object.taskIfAny();
    boolean started = task != null && task.handedOver;
    VectorClock clock = new VectorClock();
    synchronized (LOCK) {
      Life freed = freeSlot(task);
      int slot;
      long time = 1;
      if (freed != null && freed.state != null) {
        slot = freed.state.slot;
        lastGiven = slot;
        time = freed.state.time() + 1;
        freed.state = null;
      } else if (nextSlot < Access.SLOTS) {
        slot = nextSlot++;
        LIVES.add(new ArrayList<>());
      } else {
        slot = ThreadState.NO_SLOT;
      }
      ThreadState state = new ThreadState(thread, slot, time, clock, !started && slot != 0);
      if (slot != ThreadState.NO_SLOT) {
        LIVES.get(slot).add(0, new Life(thread.getName(), state));
      }
      if (task != null) {
        task.submitted.acquire(state);
        VectorClock began = task.began;
        if (began != null) {
          state.began.join(began);
        }
      }
      if (!started) {
        SPAWNED.acquire(state);
        if (!isVirtual(thread)) {
          acquireEnded(state);
        }
      }
      Attention.seen(state, started);
      object.thread = state;
      insert(state);
      return state;
    }
  }

  /** A virtual thread runs one task, so it is no worker that replaces another one. */
  private static boolean isVirtual(Thread thread) {
    return thread.getClass().getName().endsWith("VirtualThread");
  }

  /** A worker that replaces one that ended comes after it. */
  private static void acquireEnded(ThreadState state) {
    for (ThreadState other : table) {
      if (other != null && other.foreign && other.thread.getState() == Thread.State.TERMINATED) {
        state.clock.join(other.clock);
      }
    }
  }

  /** A slot whose thread has ended: one the new thread comes after, or when slots are out any. */
  private static @Nullable Life freeSlot(@Nullable TaskState task) {
    if (nextSlot < 16) {
      return null;
    }
    VectorClock start = new VectorClock();
    if (task != null) {
      start = task.submitted.snapshot();
    }
    Life any = null;
    for (int i = 1; i <= LIVES.size(); i++) {
      // Not the slot given last: who ended just now is the likeliest to race with the new one.
      Life life = LIVES.get((lastGiven + i) % LIVES.size()).get(0);
      ThreadState state = life.state;
      if (state != null && state.thread.getState() == Thread.State.TERMINATED) {
        if (start.get(state.slot) >= state.time()) {
          return life;
        }
        any = any == null ? life : any;
      }
    }
    return nextSlot < Access.SLOTS ? null : any;
  }

  private static void insert(ThreadState added) {
    if ((size + 1) * 2 > table.length) {
      rebuild();
    }
    @Nullable ThreadState[] states = table;
    put(states, added);
    size++;
    table = states; // volatile: what was put in is seen by all
  }

  private static void rebuild() {
    Leaks.checkEnded();
    List<ThreadState> kept = new ArrayList<>();
    for (ThreadState state : table) {
      if (state != null && state.thread.getState() != Thread.State.TERMINATED) {
        kept.add(state);
      }
    }
    int length = 64;
    while (length < kept.size() * 4) {
      length *= 2;
    }
    @Nullable ThreadState[] larger = new ThreadState[length];
    for (ThreadState state : kept) {
      put(larger, state);
    }
    size = kept.size();
    table = larger;
  }

  private static void put(@Nullable ThreadState[] states, ThreadState added) {
    int mask = states.length - 1;
    int index = hash(added.thread) & mask;
    while (states[index] != null) {
      index = index + 1 & mask;
    }
    states[index] = added;
  }
}
