package uselessthread;

/** What it runs is its own. */
public final class Anonymous {

  public static void main(String[] args) {
    new Thread() {
      @Override
      public void run() {
        System.out.println("work");
      }
    }.start();
    new Thread("named") {
      @Override
      public void run() {
        System.out.println("more");
      }
    }.start();
  }
}
