package unguardedsharedfield;

/** Plain fields are set before start() and only read after it: start orders them (JLS 17.4.5). */
final class SetBeforeStart implements Runnable {

  private String name;
  private int rounds;

  void configure(String newName, int newRounds) {
    name = newName;
    rounds = newRounds;
  }

  @Override
  public void run() {
    System.out.println(name + " runs " + rounds);
  }

  public static void main(String[] args) {
    SetBeforeStart task = new SetBeforeStart();
    task.configure("first", 3);
    new Thread(task).start();
    new Thread(task).start();
  }
}
