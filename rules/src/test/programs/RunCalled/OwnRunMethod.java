package runcalled;

/** Another method that happens to be called run. */
public final class OwnRunMethod extends Thread {

  private int rounds;

  public void run(int times) {
    rounds += times;
  }

  public static void main(String[] args) {
    OwnRunMethod method = new OwnRunMethod();
    method.run(3);
    method.start();
  }
}
