//! act-between proven failed
package textbook;

/** A volatile field, counted up in two steps. */
final class VolatileIncrement implements Runnable {

  private volatile int count;

  @Override
  public void run() {
    for (int i = 0; i < 50; i++) {
      count++; //# A read VolatileIncrement run textbook.VolatileIncrement.count; A write VolatileIncrement run textbook.VolatileIncrement.count; B write VolatileIncrement run textbook.VolatileIncrement.count
    }
  }

  public static void main(String[] args) throws InterruptedException {
    VolatileIncrement counter = new VolatileIncrement();
    Threads.run(Threads.count(args), counter);
    System.out.println(counter.count);
  }
}
