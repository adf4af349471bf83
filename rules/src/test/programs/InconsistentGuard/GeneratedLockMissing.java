package inconsistentguard;

/** Two of three methods were given the generated lock, the third was forgotten. */
public final class GeneratedLockMissing {

  private final Object $lock = new Object[0];

  private int answers;

  public int answer() {
    synchronized ($lock) {
      answers++;
      return answers;
    }
  }

  public int answers() {
    synchronized ($lock) {
      return answers;
    }
  }

  public void reset() {
    answers = 0; // EXPECT: InconsistentGuard
  }
}
