package unguardedsharedfield;

/** A local class captures a counter object that both of its threads increment. */
final class LocalClassWorkers {

  static final class Counter {
    int value;
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new Counter();
    class Worker extends Thread {
      @Override
      public void run() {
        for (int i = 0; i < 1000; i++) {
          counter.value++; // EXPECT: UnguardedSharedField
        }
      }
    }
    Worker first = new Worker();
    Worker second = new Worker();
    first.start();
    second.start();
    first.join();
    second.join();
    System.out.println(counter.value);
  }
}
