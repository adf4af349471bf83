package dev.threadproof.agent.runtime;

/** Which task a future tells the end of. */
final class Futures {

  private Futures() {}

  /** The last task handed over is what this future is about. */
  static void made(ThreadState thread, Object future) {
    TaskState task = thread.lastTask;
    if (task != null) {
      ObjectStates.of(future).awaits(task);
    }
  }

  /** The thread has seen the future done. */
  static void done(ThreadState thread, Object future) {
    ObjectState state = thread.state(future);
    state.sync().acquire(thread);
    TaskState task = state.awaits();
    if (task == null) {
      task = state.taskIfAny(); // a fork-join task is its own future
    }
    if (task != null) {
      task.ended.acquire(thread);
    } else {
      Tasks.ENDED.acquire(thread);
    }
  }
}
