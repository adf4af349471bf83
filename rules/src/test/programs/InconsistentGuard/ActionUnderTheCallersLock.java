package inconsistentguard;

/** The action is run at once by a method that is called with the lock held; nobody else has it. */
public final class ActionUnderTheCallersLock {

  private interface Action {
    void run();
  }

  private String session;

  public synchronized void open(String name) {
    session = name;
  }

  public synchronized void close() {
    session = null;
  }

  public synchronized boolean isOpen() {
    return session != null;
  }

  public synchronized void refresh() {
    again(
        new Action() {
          @Override
          public void run() {
            session = session + "'";
          }
        });
  }

  private void again(Action action) {
    for (int i = 0; i < 3; i++) {
      action.run();
    }
  }
}
