package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.List;

/**
 * Locks that are taken only if the call's result says so, and permits: where a call may fail, the
 * state splits, each part with the result that belongs to it.
 */
final class Attempts {

  private static final int MAX_PERMITS = 3;

  private final Recorder recorder;

  Attempts(Recorder recorder) {
    this.recorder = recorder;
  }

  /** The lock is taken, or not. */
  List<State> lock(Call call, Lock lock, State s) {
    recorder.acquired(call.at(), lock, s, true);
    return split(call, s, s.locks.change(lock, 1, call.at()));
  }

  /** Permits are taken, or not. */
  List<State> permit(Call call, Path semaphore, State s) {
    Lock permit = permitOf(semaphore);
    recorder.acquired(call.at(), permit, s, true);
    return split(call, s, s.locks.change(permit, count(call), call.at()));
  }

  /** A permit is taken. */
  void take(Call call, Path semaphore, State s) {
    Lock permit = permitOf(semaphore);
    recorder.acquired(call.at(), permit, s, false);
    s.locks = s.locks.change(permit, count(call), call.at());
  }

  /** A permit is given back. */
  void give(Call call, Path semaphore, State s) {
    Lock permit = permitOf(semaphore);
    recorder.releasing(call.at(), permit, s);
    s.locks = s.locks.change(permit, -count(call), call.at());
  }

  /** A stamped lock changes its mode, or does not. */
  List<State> convert(Call call, Path stamped, String mode, State s) {
    Lock before = held(stamped, s);
    Lock wanted = Lock.of(stamped, mode.equals("read"));
    if (s.locks.holds(wanted) && !mode.equals("none")) {
      s.push(Path.constant(1).as("J")); // a stamp of that mode stays what it is
      return List.of(s);
    }
    LockState without = s.locks.holds(before) ? s.locks.change(before, -1, call.at()) : s.locks;
    if (s.locks.holds(before)) {
      recorder.releasing(call.at(), before, s);
    }
    if (mode.equals("none")) {
      return split(call, s, without);
    }
    recorder.acquired(call.at(), wanted, s, true);
    return split(call, s, without.change(wanted, 1, call.at()));
  }

  /** The lock in the mode in which it is held; as a writer where it is not held here. */
  static Lock held(Path stamped, State s) {
    for (Held held : s.locks.locks()) {
      if (held.count() > 0 && held.lock().path().equals(stamped)) {
        return held.lock();
      }
    }
    return Lock.of(stamped, false);
  }

  /** One state in which the call succeeded, with these locks, and one in which it did not. */
  private static List<State> split(Call call, State s, LockState taken) {
    State failed = s.copy();
    String type = call.declared().descriptor().endsWith(")J") ? "J" : "I"; // a stamp, 0 for none
    failed.push(Path.constant(0).as(type));
    s.locks = taken;
    s.push(Path.constant(1).as(type));
    return List.of(s, failed);
  }

  private Lock permitOf(Path semaphore) {
    boolean single = recorder.objects().isSingle(semaphore);
    return new Lock(semaphore, single ? Lock.Kind.PERMIT : Lock.Kind.PERMITS);
  }

  /** How many permits the call is about; one when that is not known, as long as it is the same. */
  private static int count(Call call) {
    boolean counted = call.declared().descriptor().startsWith("(I");
    int count =
        counted
            ? call.argument(0)
                .filter(a -> a.root() instanceof Root.Int)
                .map(a -> ((Root.Int) a.root()).value())
                .orElse(1)
            : 1;
    return count >= 1 && count <= MAX_PERMITS ? count : 1;
  }
}
