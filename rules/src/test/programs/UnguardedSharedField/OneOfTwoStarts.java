package unguardedsharedfield;

/** Each subclass starts the worker in its own way; an object is of one class only. */
public abstract class OneOfTwoStarts {

  int worked;

  abstract void launch();

  public void run() {
    launch();
  }

  void work() {
    worked++;
  }

  static final class Plain extends OneOfTwoStarts {
    @Override
    void launch() {
      new Thread(this::work).start();
    }
  }

  static final class Named extends OneOfTwoStarts {
    @Override
    void launch() {
      new Thread(this::work, "named").start();
    }
  }
}
