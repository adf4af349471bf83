package shop;

/** Counts what cashiers sell. */
public class Till implements Runnable {
  private int sold;

  @Override
  public void run() {
    sold++;
  }

  public int sold() {
    return sold;
  }
}
