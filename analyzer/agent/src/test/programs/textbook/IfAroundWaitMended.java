//! spurious-wakeup reached
package textbook;

/** A wait whose condition is tested again. */
final class IfAroundWaitMended {

  private final Object monitor = new Object();
  private boolean green;
  private int passed;

  private void drive() {
    synchronized (monitor) {
      while (!green) {
        try {
          monitor.wait(); //# A wait IfAroundWaitMended drive textbook.IfAroundWaitMended.monitor
        } catch (InterruptedException e) {
          return;
        }
      }
      passed++;
    }
  }

  private void turnGreen() {
    synchronized (monitor) {
      green = true;
      monitor.notifyAll(); //# B signal IfAroundWaitMended turnGreen textbook.IfAroundWaitMended.monitor
    }
  }

  public static void main(String[] args) throws InterruptedException {
    IfAroundWaitMended light = new IfAroundWaitMended();
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
    System.out.println(light.passed);
  }
}
