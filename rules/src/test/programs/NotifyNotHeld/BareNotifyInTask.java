package notifynotheld;

/** The task of a thread holds nothing when it begins. */
public final class BareNotifyInTask {

  private static final Object BELL = new Object();

  public static void main(String[] args) {
    new Thread(
            () -> {
              System.out.println("ring");
              BELL.notifyAll(); // EXPECT: NotifyNotHeld
            })
        .start();
  }
}
