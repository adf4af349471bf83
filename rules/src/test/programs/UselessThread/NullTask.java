package uselessthread;

/** Handed on from somewhere: not known to be nothing. */
public final class NullTask {

  static void begin(Runnable task) {
    new Thread(task).start();
  }
}
