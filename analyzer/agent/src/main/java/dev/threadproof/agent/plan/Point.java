package dev.threadproof.agent.plan;

/**
 * A place in the program that a plan is about: all instructions of one kind on one line of one
 * method.
 *
 * @param role which thread of the finding comes here: {@code A}, {@code B}, … ; steps of one role
 *     are in the order of the plan
 * @param kind what happens here
 * @param className binary name of the class, {@code bank.Bank$1}
 * @param method name of the method, {@code <init>} for a constructor
 * @param descriptor its descriptor, empty when not known (any method of that name)
 * @param line source line, 0 when not known (any line of the method)
 * @param member the field, lock or callee meant ({@code bank.Account.balance}), empty when not
 *     known
 */
public record Point(
    String role,
    Kind kind,
    String className,
    String method,
    String descriptor,
    int line,
    String member) {

  /** What a thread does at a point. */
  public enum Kind {
    READ,
    WRITE,
    ACQUIRE,
    RELEASE,
    CALL,
    WAIT,
    SIGNAL,
    ANY
  }
}
