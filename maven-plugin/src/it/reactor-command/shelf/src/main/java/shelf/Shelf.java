package shelf;

/** Built last, has a race of its own, and is not to be scanned. */
public class Shelf {
  private int books;

  void fill() {
    Thread one = new Thread(() -> books++);
    Thread two = new Thread(() -> books++);
    one.start();
    two.start();
  }
}
