package frameworksharedstate;

/** Nobody is known to call this object from several threads. */
public final class NoFramework {

  private int calls;

  public int handle(int n) {
    calls += n;
    return calls;
  }
}
