package threadlocalleak;

/** A thread of one's own takes its values with it when it ends. */
public final class OwnThread {

  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  public static void main(String[] args) {
    new Thread(
            () -> {
              USER.set("alice");
              System.out.println(USER.get());
            })
        .start();
  }
}
