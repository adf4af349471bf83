package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.Start;
import dev.threadproof.agent.runtime.output.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The agent's own thread: lets held threads go when no other can move, finds deadlocks, and ends
 * the JVM when nothing will ever move again. Never decides by how long something took: what it sees
 * twice, with no step of any thread in between, stays so.
 */
final class Watch extends Thread {

  /** How the JVM ends when the run has come to a standstill. */
  static final int EXIT = 113;

  private static final int TICK_MILLIS = 4;
  private static final int TICKS_PER_LOOK = 6;

  /** Where the kernel says nothing of threads that are about to run, they get longer to show it. */
  private static final int TICKS_ELSEWHERE = 1000;

  private final Run run;
  private final Strategy strategy;
  private final Stillness stillness;
  private final Deadlocks deadlocks;
  private volatile boolean witnessed;
  private final List<Track> seen = new ArrayList<>();

  Watch(Run run, Strategy strategy) {
    super(null, null, JvmThreads.AGENT + "watch", 0, false);
    setDaemon(true);
    this.run = run;
    this.strategy = strategy;
    this.stillness = new Stillness(run.tracks());
    this.deadlocks = new Deadlocks(run.tracks());
  }

  @Override
  public void run() {
    long lastSteps = -1;
    Scene last = Scene.NONE;
    Map<String, String> lastAsleep = Map.of();
    int quiet = 0;
    try {
      for (int tick = 0; ; tick++) {
        Thread.sleep(TICK_MILLIS);
        long steps = steps();
        quiet = steps == lastSteps ? quiet + 1 : 0;
        lastSteps = steps;
        if (run.pauses().any() && quiet > 0 && nobodyElseMoves()) {
          run.pauses().alone();
        }
        if (tick % TICKS_PER_LOOK == 0) {
          strategy.look();
          List<Track> cycle = deadlocks.lasting();
          if (!cycle.isEmpty()) {
            deadlock(cycle);
          }
          Scene now = quiet > TICKS_PER_LOOK && !someRun() ? stillness.scene() : Scene.NONE;
          Map<String, String> asleep = now.isEmpty() ? Map.of() : Kernel.asleep();
          boolean slept =
              Kernel.known()
                  ? !asleep.isEmpty() && asleep.equals(lastAsleep)
                  : quiet > TICKS_ELSEWHERE;
          if (slept && now.keepsAlive() && now.same(last)) {
            standstill(now.blocked());
          }
          last = now;
          lastAsleep = asleep;
        }
      }
    } catch (InterruptedException e) {
      // Nobody interrupts it; if somebody does, the run goes on unwatched.
      return;
    }
  }

  /** A deadlock is in the trace already. */
  void deadlockWitnessed() {
    witnessed = true;
  }

  private void deadlock(List<Track> cycle) {
    if (!seen.contains(cycle.get(0))) {
      seen.addAll(cycle);
      if (!witnessed) {
        Trace.write(Deadlocks.event(cycle));
      }
      strategy.deadlock(cycle);
      if (run.verdict().decided()) {
        halt();
      }
    }
  }

  private static void halt() {
    Start.end();
    Runtime.getRuntime().halt(EXIT);
  }

  private void standstill(List<Blocked> blocked) {
    Standstill.write(blocked);
    strategy.still(blocked);
    run.end("; the run came to a standstill");
    halt();
  }

  private long steps() {
    long sum = 0;
    for (Track track : run.tracks().all()) {
      sum += track.steps();
    }
    return sum;
  }

  // Cheaper than to look at all stacks.
  private static boolean someRun() {
    for (Thread thread : JvmThreads.ofProgram()) {
      if (thread.getState() == Thread.State.RUNNABLE) {
        return true;
      }
    }
    return false;
  }

  private boolean nobodyElseMoves() {
    List<Track> tracks = run.tracks().all();
    for (Thread thread : JvmThreads.ofProgram()) {
      if (canMove(thread, tracks)) {
        return false;
      }
    }
    for (Track track : tracks) {
      if (track.thread.isAlive() && canMove(track.thread, tracks)) {
        return false;
      }
    }
    return true;
  }

  private boolean canMove(Thread thread, List<Track> tracks) {
    Thread.State state = thread.getState();
    if (state != Thread.State.RUNNABLE && state != Thread.State.TIMED_WAITING) {
      return false;
    }
    for (Track track : tracks) {
      if (track.thread == thread) {
        return !run.pauses().holds(track);
      }
    }
    return true;
  }
}
