package unguardedsharedfield;

/** Threads and tasks are kept in fields; where they are started it does not say what they run. */
public final class TasksOfFields implements Runnable {

  static final class Counter extends Thread {
    int counted;

    @Override
    public void run() {
      step();
    }

    private void step() {
      count();
    }

    private void count() {
      counted++;
    }
  }

  private int third;
  private final Thread self;
  private final Thread other = new Thread(this::other, "other");
  private final Runnable task = () -> third++; // EXPECT: UnguardedSharedField
  private final Counter counter = new Counter();
  private int first;
  private int second;

  public TasksOfFields(String name) {
    self = new Thread(this, name);
  }

  public void begin() {
    self.start();
    first++; // EXPECT: UnguardedSharedField
    other.start();
    second++; // EXPECT: UnguardedSharedField
    new Thread(task).start();
    third++;
    counter.start();
    counter.counted++; // EXPECT: UnguardedSharedField
  }

  @Override
  public void run() {
    deeper();
  }

  private void deeper() {
    first++;
  }

  private void other() {
    second++;
  }
}
