package spinonplainfield;

/** Every look at the flag is taken under the lock that the writer holds. */
final class LockedPoll {

  private boolean done;

  synchronized boolean isDone() {
    return done;
  }

  synchronized void finish() {
    done = true;
  }

  public static void main(String[] args) {
    LockedPoll poll = new LockedPoll();
    new Thread(poll::finish).start();
    while (!poll.isDone()) {
      Thread.yield();
    }
    System.out.println("done");
  }
}
