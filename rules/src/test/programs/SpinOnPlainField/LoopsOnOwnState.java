package spinonplainfield;

/** Each task spins on a field of its own that it changes itself. */
final class LoopsOnOwnState implements Runnable {

  private int left = 1000;

  private boolean next() {
    return --left > 0;
  }

  @Override
  public void run() {
    while (next()) {
      Thread.onSpinWait();
    }
  }

  public static void main(String[] args) {
    new Thread(new LoopsOnOwnState()).start();
    new Thread(new LoopsOnOwnState()).start();
  }
}
