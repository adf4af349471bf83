package threadneverstarted;

/** The object is not even kept. */
public final class ThrownAway {

  static final class Worker extends Thread {
    @Override
    public void run() {
      System.out.println("work");
    }
  }

  public static void main(String[] args) {
    new Worker(); // EXPECT: ThreadNeverStarted
  }
}
