package dev.threadproof.agent.runtime.steer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells whether any thread can still move. Threads that wait with a time-out can; workers of a pool
 * that wait for a task, and threads of the JVM, cannot and do not count.
 */
final class Stillness {

  private static final String POOL = "java.util.concurrent.ThreadPoolExecutor.getTask";
  private static final String CLEANER = "java.lang.ref.ReferenceQueue.remove";
  private static final String[] IDLE = {
    POOL, "java.util.concurrent.ForkJoinPool.awaitWork", CLEANER
  };
  private static final String DELAYED = "ScheduledThreadPoolExecutor$DelayedWorkQueue";

  private final Tracks tracks;

  Stillness(Tracks tracks) {
    this.tracks = tracks;
  }

  /** The threads, if none can move. */
  Scene scene() {
    List<Blocked> blocked = new ArrayList<>();
    List<Blocked> waiting = new ArrayList<>();
    boolean cleaners = false;
    Map<Thread, StackTraceElement[]> stacks = Thread.getAllStackTraces();
    for (Map.Entry<Thread, StackTraceElement[]> entry : stacks.entrySet()) {
      Thread thread = entry.getKey();
      StackTraceElement[] stack = entry.getValue();
      if (JvmThreads.own(thread)) {
        continue;
      }
      String idle = idle(stack);
      if (!idle.isEmpty()) {
        cleaners |= idle.equals(CLEANER);
        if (idle.equals(POOL) && !canMove(thread.getState())) {
          waiting.add(new Blocked(thread, List.of(stack)));
        }
        continue;
      }
      if (canMove(thread.getState())) {
        return Scene.NONE;
      }
      if (inProgram(stack)) {
        blocked.add(new Blocked(thread, List.of(stack)));
      }
    }
    for (Track track : tracks.all()) {
      // Virtual threads are in no table of the JVM.
      Thread thread = track.thread;
      if (!stacks.containsKey(thread) && thread.isAlive() && !JvmThreads.own(thread)) {
        if (canMove(thread.getState())) {
          return Scene.NONE;
        }
        blocked.add(new Blocked(thread, List.of(thread.getStackTrace())));
      }
    }
    // Whoever waits for what is no longer reachable may shut a pool down then.
    return new Scene(blocked, cleaners ? List.of() : waiting);
  }

  /** Whether a thread in this state goes on by itself. */
  static boolean canMove(Thread.State state) {
    return state == Thread.State.RUNNABLE || state == Thread.State.TIMED_WAITING;
  }

  /** In which of the methods a thread waits for work; empty if in none. */
  private static String idle(StackTraceElement[] stack) {
    if (inProgram(stack)) {
      return "";
    }
    boolean delayed = false;
    for (StackTraceElement frame : stack) {
      String place = frame.getClassName() + "." + frame.getMethodName();
      delayed |= frame.getClassName().endsWith(DELAYED);
      for (String idle : IDLE) {
        if (place.equals(idle)) {
          // A task that waits for its time will run.
          return delayed ? "" : idle;
        }
      }
    }
    return "";
  }

  /** Whether code that is not the JDK's stands on the stack. */
  static boolean inProgram(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String name = frame.getClassName();
      if (!name.startsWith("java.")
          && !name.startsWith("jdk.")
          && !name.startsWith("javax.")
          && !name.startsWith("sun.")) {
        return true;
      }
    }
    return false;
  }
}
