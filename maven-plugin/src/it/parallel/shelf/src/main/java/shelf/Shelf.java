package shelf;

/** Depends on nothing, so that it is built beside the others. */
public class Shelf {
  private boolean full;

  public void fill() {
    full = true;
  }

  public boolean isFull() {
    return full;
  }
}
