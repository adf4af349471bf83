package uselessthread;

/** Given a task by the constructor. */
public final class WithTask {

  public static void main(String[] args) {
    new Thread(() -> System.out.println("work"), "worker").start();
  }
}
