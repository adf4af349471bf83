package unguardedsharedfield;

/** At worst the text is made twice; a text that is set from outside may be missed. */
public final class MemoOfText {

  private String text;
  private String name = "";

  public void go() {
    new Thread(this::work).start();
    new Thread(this::work).start();
    name = "two"; // EXPECT: UnguardedSharedField
  }

  private void work() {
    System.out.println(text() + name);
  }

  private String text() {
    if (text == null) {
      text = "made of " + hashCode(); // EXPECT: UnguardedSharedField possible review
    }
    return text;
  }
}
