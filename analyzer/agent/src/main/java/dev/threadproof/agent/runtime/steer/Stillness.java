package dev.threadproof.agent.runtime.steer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells whether any thread can still move. Threads that wait with a time-out can; workers of a pool
 * that wait for a task, and threads of the JVM, cannot and do not count.
 */
final class Stillness {

  private static final String[] IDLE = {
    "java.util.concurrent.ThreadPoolExecutor.getTask",
    "java.util.concurrent.ForkJoinPool.awaitWork",
    "java.lang.ref.ReferenceQueue.remove"
  };
  private static final String DELAYED = "ScheduledThreadPoolExecutor$DelayedWorkQueue";

  private final Tracks tracks;

  Stillness(Tracks tracks) {
    this.tracks = tracks;
  }

  /**
   * The threads that stand in the program's code and cannot move.
   *
   * @return empty if some thread can move, or if all have ended
   */
  List<Blocked> blocked() {
    List<Blocked> blocked = new ArrayList<>();
    Map<Thread, StackTraceElement[]> stacks = Thread.getAllStackTraces();
    for (Map.Entry<Thread, StackTraceElement[]> entry : stacks.entrySet()) {
      Thread thread = entry.getKey();
      StackTraceElement[] stack = entry.getValue();
      if (JvmThreads.own(thread) || idle(stack)) {
        continue;
      }
      if (canMove(thread.getState())) {
        return List.of();
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
          return List.of();
        }
        blocked.add(new Blocked(thread, List.of(thread.getStackTrace())));
      }
    }
    return blocked;
  }

  /** Whether a thread in this state goes on by itself. */
  static boolean canMove(Thread.State state) {
    return state == Thread.State.RUNNABLE || state == Thread.State.TIMED_WAITING;
  }

  private static boolean idle(StackTraceElement[] stack) {
    if (inProgram(stack)) {
      return false;
    }
    boolean delayed = false;
    for (StackTraceElement frame : stack) {
      String place = frame.getClassName() + "." + frame.getMethodName();
      delayed |= frame.getClassName().endsWith(DELAYED);
      for (String idle : IDLE) {
        if (place.equals(idle)) {
          // A task that waits for its time will run.
          return !delayed;
        }
      }
    }
    return false;
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
