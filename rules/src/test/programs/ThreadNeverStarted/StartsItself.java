package threadneverstarted;

/** The constructor starts it. */
public final class StartsItself {

  static final class Worker extends Thread {
    Worker(String name) {
      super(name);
    }

    Worker begin() {
      start();
      return this;
    }

    @Override
    public void run() {
      System.out.println("work");
    }
  }

  public static void main(String[] args) {
    new Worker("a").begin();
  }
}
