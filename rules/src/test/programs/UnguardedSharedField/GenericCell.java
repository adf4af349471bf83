package unguardedsharedfield;

/** A generic cell that two threads set, with no ordering at all. */
final class GenericCell {

  static class Cell<T> {
    private T value;

    void set(T next) {
      value = next; // EXPECT: UnguardedSharedField
    }

    T get() {
      return value;
    }
  }

  public static void main(String[] args) {
    Cell<String> cell = new Cell<>();
    new Thread(() -> cell.set("left")).start();
    new Thread(() -> cell.set("right")).start();
    System.out.println(cell.get());
  }
}
