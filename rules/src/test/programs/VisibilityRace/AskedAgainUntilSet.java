package visibilityrace;

/** A round in which the valve is shut only asks again; the loop ends when enough has gone through. */
final class AskedAgainUntilSet implements Runnable {

  private boolean open;

  @Override
  public void run() {
    int litres = 0;
    while (litres < 100) {
      if (open) {
        litres++;
        System.out.println(litres);
      }
    }
  }

  void turn(boolean on) {
    open = on; // EXPECT: VisibilityRace
  }

  public static void main(String[] args) {
    AskedAgainUntilSet valve = new AskedAgainUntilSet();
    new Thread(valve).start();
    valve.turn(true);
  }
}
