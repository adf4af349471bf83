package notifynotheld;

/** The task of a thread holds nothing when it begins; its monitor comes in a local. */
public final class CapturedCopyInTask {

  private static final Object BELL = new Object();

  public static void main(String[] args) {
    Object bell = BELL;
    new Thread(
            () -> {
              System.out.println("ring");
              bell.notifyAll(); // MISS: NotifyNotHeld whose lock a captured local is may be known to the caller
            })
        .start();
  }
}
