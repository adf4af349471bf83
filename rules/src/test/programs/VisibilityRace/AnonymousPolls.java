package visibilityrace;

/** An anonymous Runnable loops in a for statement until its outer object's flag is set. */
final class AnonymousPolls {

  private boolean cancelled;
  private final Runnable ticker =
      new Runnable() {
        @Override
        public void run() {
          for (int i = 0; !cancelled; i++) {
            System.out.println(i);
          }
        }
      };

  void start() {
    new Thread(ticker).start();
  }

  void cancel() {
    cancelled = true; // EXPECT: VisibilityRace
  }

  public static void main(String[] args) {
    AnonymousPolls task = new AnonymousPolls();
    task.start();
    task.cancel();
  }
}
