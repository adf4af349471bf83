package unguardedsharedfield;

/** Who asks for a thread that is made and started in a helper gets it, and waits for it. */
public final class JoinedByCaller {

  private int waited, early, passedOn, passedOnEarly;

  private Thread begun() {
    Thread thread = new Thread(() -> waited++);
    thread.start();
    return thread;
  }

  private static Thread begun(Runnable task) {
    Thread thread = new Thread(task, "worker");
    thread.start();
    return thread;
  }

  int waits() throws InterruptedException {
    begun().join();
    Thread second = begun();
    second.join();
    begun(() -> waited++).join();
    waited++;
    return waited;
  }

  int looksTooEarly() throws InterruptedException {
    Thread first = begun(() -> early++); // EXPECT: UnguardedSharedField
    Thread second = begun(() -> early++);
    first.join();
    int seen = early;
    second.join();
    return seen;
  }

  private static Thread begunByOther(Runnable task) {
    Thread thread = begun(task);
    System.out.println("started");
    return thread;
  }

  int waitsForOther() throws InterruptedException {
    begunByOther(() -> passedOn++).join();
    begunByOther(() -> passedOn++).join();
    return passedOn;
  }

  int looksTooEarlyAtOther() throws InterruptedException {
    Thread first = begunByOther(() -> passedOnEarly++); // EXPECT: UnguardedSharedField
    Thread second = begunByOther(() -> passedOnEarly++);
    first.join();
    second.join();
    return passedOnEarly;
  }
}
