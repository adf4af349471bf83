//! race proven failed
package textbook;

/** A counter that nothing guards. */
final class Counter implements Runnable {

  private int count;

  @Override
  public void run() {
    for (int i = 0; i < 100; i++) {
      count++; //# A write Counter run textbook.Counter.count; B write Counter run textbook.Counter.count
    }
  }

  public static void main(String[] args) throws InterruptedException {
    Counter counter = new Counter();
    Threads.run(Threads.count(args), counter);
    System.out.println(counter.count);
  }
}
