package stock;

/** Knows nothing of threads; whoever shares it must guard it. */
public class Stock {
  private int pieces;

  public void add(int more) {
    pieces += more;
  }

  public int pieces() {
    return pieces;
  }
}
