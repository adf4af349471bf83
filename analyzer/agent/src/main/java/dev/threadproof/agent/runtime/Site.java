package dev.threadproof.agent.runtime;

import dev.threadproof.agent.plan.Point;
import org.jspecify.annotations.Nullable;

/**
 * An instruction of the program that the weaver put a hook at.
 *
 * @param id its index in {@link Sites}
 * @param className binary name of the class
 * @param method name of the method
 * @param descriptor its descriptor
 * @param line source line, 0 when not known
 * @param kind what happens here
 * @param member the field ({@code bank.Account.balance}) or callee meant, or empty
 * @param field the field read or written, if it is one
 * @param planned whether the plan of this run has a point here
 */
public record Site(
    int id,
    String className,
    String method,
    String descriptor,
    int line,
    Point.Kind kind,
    String member,
    @Nullable WatchedField field,
    boolean planned) {

  /** The site as a line of a stack, {@code bank.Account.deposit:17}. */
  public String frame() {
    return className + "." + method + ":" + line;
  }
}
