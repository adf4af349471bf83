//! spurious-wakeup reached
package textbook;

/** A wait whose condition is tested again, by those who call the method that waits. */
final class CallerLoopMended {

  private final Object monitor = new Object();
  private boolean green;

  private boolean isGreen() {
    synchronized (monitor) {
      return green;
    }
  }

  private void await() {
    synchronized (monitor) {
      if (!green) {
        try {
          monitor.wait(); //# A wait CallerLoopMended await textbook.CallerLoopMended.monitor
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }

  private void drive() {
    while (!isGreen()) {
      await();
    }
  }

  private void turnGreen() {
    synchronized (monitor) {
      green = true;
      monitor
          .notifyAll(); //# B signal CallerLoopMended turnGreen textbook.CallerLoopMended.monitor
    }
  }

  public static void main(String[] args) throws InterruptedException {
    CallerLoopMended light = new CallerLoopMended();
    Thread[] cars = new Thread[Threads.count(args)];
    for (int i = 0; i < cars.length; i++) {
      cars[i] = new Thread(light::drive, "car-" + i);
      cars[i].start();
    }
    Thread.sleep(150);
    light.turnGreen();
    for (Thread car : cars) {
      car.join();
    }
    System.out.println("done");
  }
}
