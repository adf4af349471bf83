package uselessthread;

/** A class of its own with run. */
public final class Subclass extends Thread {

  Subclass() {
    super("subclass");
  }

  @Override
  public void run() {
    System.out.println("work");
  }

  public static void main(String[] args) {
    new Subclass().start();
  }
}
