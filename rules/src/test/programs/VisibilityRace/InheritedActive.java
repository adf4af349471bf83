package visibilityrace;

/** The superclass has the flag, the subclass the loop, and main the hand on the switch. */
final class InheritedActive {

  abstract static class Service extends Thread {
    protected boolean active = true;

    void halt() {
      active = false; // EXPECT: VisibilityRace
    }
  }

  static final class Pinger extends Service {
    private int sent;

    @Override
    public void run() {
      while (active) {
        sent++;
        System.out.println(sent);
      }
    }
  }

  public static void main(String[] args) {
    Pinger pinger = new Pinger();
    pinger.start();
    pinger.halt();
  }
}
