package badlockobject;

/** Nobody can extend the one class, the other may be extended by whoever uses it. */
final class ClassOfOnlyClass {

  private int count;

  void add() {
    synchronized (getClass()) {
      count++;
    }
  }

  /** Not final, hidden, and nobody extends it. */
  static class Hidden {
    private int count;

    void add() {
      synchronized (getClass()) {
        count++;
      }
    }
  }

  /** Extended by somebody, as far as anybody knows. */
  public static class Shown {
    private int count;

    void add() {
      synchronized (getClass()) { // EXPECT: BadLockObject review
        count++;
      }
    }
  }
}
