//! spurious-wakeup proven failed
package textbook;

/** A wait whose condition is tested once. */
final class IfAroundWait {

  private final Object monitor = new Object();
  private boolean green;
  private int passed;

  private void drive() {
    synchronized (monitor) {
      if (!green) {
        try {
          monitor.wait(); //# A wait IfAroundWait drive textbook.IfAroundWait.monitor
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
      monitor.notifyAll(); //# B signal IfAroundWait turnGreen textbook.IfAroundWait.monitor
    }
  }

  public static void main(String[] args) throws InterruptedException {
    IfAroundWait light = new IfAroundWait();
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
