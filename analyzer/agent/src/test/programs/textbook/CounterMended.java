//! race reached
package textbook;

/** A counter under its own monitor. */
final class CounterMended implements Runnable {

  private int count;

  @Override
  public void run() {
    for (int i = 0; i < 100; i++) {
      synchronized (this) {
        count++; //# A write CounterMended run textbook.CounterMended.count; B write CounterMended run textbook.CounterMended.count
      }
    }
  }

  public static void main(String[] args) throws InterruptedException {
    CounterMended counter = new CounterMended();
    Threads.run(Threads.count(args), counter);
    System.out.println(counter.count);
  }
}
