package instanceordercycle;

/** Round a table every right fork is somebody's left fork: all may hold one and want the next. */
final class Philosophers {

  static final class Philosopher extends Thread {
    private final Object left;
    private final Object right;

    Philosopher(Object left, Object right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public void run() {
      synchronized (left) {
        synchronized (right) { // MISS: InstanceOrderCycle that one's right fork is another's left is not known
          System.out.println("eats");
        }
      }
    }
  }

  public static void main(String[] args) {
    Object[] forks = new Object[5];
    for (int i = 0; i < forks.length; i++) {
      forks[i] = new Object();
    }
    for (int i = 0; i < forks.length; i++) {
      new Philosopher(forks[i], forks[(i + 1) % forks.length]).start();
    }
  }
}
