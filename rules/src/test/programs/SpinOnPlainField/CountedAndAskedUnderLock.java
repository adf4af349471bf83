package spinonplainfield;

/** The loop asks under the lock that the parts are counted under. */
final class CountedAndAskedUnderLock {

  private int missing;

  private synchronized void arrived() {
    missing--;
  }

  private synchronized void expect(int parts) {
    missing = parts;
  }

  private synchronized boolean isComplete() {
    return missing == 0;
  }

  void assemble(int parts) {
    expect(parts);
    for (int i = 0; i < parts; i++) {
      new Thread(this::arrived).start();
    }
    while (!isComplete()) {
      Thread.onSpinWait();
    }
    System.out.println("complete");
  }

  public static void main(String[] args) {
    new CountedAndAskedUnderLock().assemble(20);
  }
}
