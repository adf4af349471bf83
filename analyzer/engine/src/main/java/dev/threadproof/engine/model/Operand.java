package dev.threadproof.engine.model;

/**
 * What an effect is about: the receiver, an argument or the result of the call.
 *
 * @param index {@link #RECEIVER}, {@link #RESULT}, or the argument's position from 0 (the receiver
 *     not counted)
 */
public record Operand(int index) {

  public static final int RECEIVER = -1;
  public static final int RESULT = -2;

  /** Only inside a model: stands for each argument in turn and is never handed out. */
  static final int EACH_ARGUMENT = -3;

  /** Whether this is the object the method is called on (or, in a constructor, the new object). */
  public boolean isReceiver() {
    return index == RECEIVER;
  }

  public boolean isResult() {
    return index == RESULT;
  }
}
