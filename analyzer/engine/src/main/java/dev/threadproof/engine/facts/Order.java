package dev.threadproof.engine.facts;

/**
 * The synchronisation variables (volatile fields, atomics, latches) around an instruction: what is
 * done before a variable is written happens before what is done after that write has been read (JLS
 * 17.4.5).
 *
 * @param readBefore variables surely read before
 * @param writtenAfter variables written after
 */
public record Order(Variables readBefore, Variables writtenAfter) {

  public static final Order NONE = new Order(Variables.NONE, Variables.NONE);

  /**
   * The order of an instruction in a callee, seen from the caller whose call has the other order.
   */
  public Order within(Order call) {
    if (includes(call)) {
      return this;
    } else if (call.includes(this)) {
      return call;
    }
    return new Order(readBefore.or(call.readBefore), writtenAfter.or(call.writtenAfter));
  }

  private boolean includes(Order other) {
    return readBefore.includes(other.readBefore) && writtenAfter.includes(other.writtenAfter);
  }

  /** What holds whichever of the two an instruction has. */
  Order both(Order other) {
    return new Order(readBefore.common(other.readBefore), writtenAfter.or(other.writtenAfter));
  }

  /** Whether the instruction runs only after it was found to be on the one thread meant for it. */
  public boolean onOwnThread() {
    return readBefore.contains(FieldNumbers.OWN_THREAD);
  }

  /** Whether the same thread has held a lock before, and has given it back. */
  public boolean afterRelease() {
    return readBefore.contains(FieldNumbers.RELEASE);
  }

  /** Whether a thread is interrupted afterwards. */
  public boolean thenInterrupts() {
    return writtenAfter.contains(FieldNumbers.INTERRUPT);
  }

  /** Whether what has this order can happen before what has the other, by way of a variable. */
  public boolean before(Order other) {
    return writtenAfter.meets(other.readBefore);
  }
}
