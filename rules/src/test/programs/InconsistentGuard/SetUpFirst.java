package inconsistentguard;

/** Most likely set up before anybody else knows the object; nothing in the program says so. */
public final class SetUpFirst {

  private String greeting = "hello";
  private int greeted;

  public void setGreeting(String text) {
    greeting = text; // EXPECT: InconsistentGuard possible review
  }

  public synchronized String greet(String name) {
    greeted++;
    return greeting + " " + name;
  }

  public synchronized String farewell(String name) {
    return "no more " + greeting + " " + name;
  }

  public synchronized int greeted() {
    return greeted;
  }
}
