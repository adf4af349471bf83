package dev.threadproof.samples.s01sharedvariable;

/** Main joins the thread before it reads: the end of the thread comes before the return of join. */
public final class Joined {

  private static int x = 99;

  private Joined() {}

  /** Prints 66. */
  public static void main(String[] args) throws InterruptedException {
    Thread child = new Thread(() -> x = 66);
    child.start();
    child.join();
    System.out.println("x = " + x);
  }
}
