package staticunderinstancelock;

/** A lock for each object guards what each object has for itself. */
public class InstanceField {

  private static final int STEP = 2;
  private int count;

  public synchronized int next() {
    count += STEP;
    return count;
  }
}
