package waitnotinloop;

/** A time-out is one more way to wake without the condition. */
public final class TimedIf {

  private String message = "";

  public synchronized String next() throws InterruptedException {
    if (message.isEmpty()) {
      wait(1000); // EXPECT: WaitNotInLoop
    }
    String taken = message;
    message = "";
    return taken;
  }

  public synchronized void send(String text) {
    message = text;
    notifyAll();
  }
}
