package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.plan.Point.Kind;
import dev.threadproof.agent.runtime.Site;

/** Tells whether a place in the program is a point of a plan. */
public final class PlanPoints {

  private PlanPoints() {}

  /** Whether an instruction is the point, or has to be seen to understand what happens there. */
  public static boolean concerns(
      Point point,
      String className,
      String method,
      String descriptor,
      int line,
      Kind kind,
      String member) {
    boolean readOfCompound = point.kind() == Kind.WRITE && kind == Kind.READ;
    if (readOfCompound && !point.member().isEmpty()) {
      // What an update puts back may have been read on another line of the method.
      return point.className().equals(className)
          && point.method().equals(method)
          && sameMember(point, kind, member);
    }
    return (readOfCompound || sameKind(point, kind))
        && samePlace(point, className, method, descriptor, line)
        && sameMember(point, kind, member);
  }

  /** Whether a site is the point. */
  static boolean matches(Point point, Site site) {
    return sameKind(point, site.kind())
        && samePlace(point, site.className(), site.method(), site.descriptor(), site.line())
        && sameMember(point, site.kind(), site.member());
  }

  /** Whether a frame of a stack is at the point. */
  static boolean at(Point point, StackTraceElement frame) {
    return samePlace(point, frame.getClassName(), frame.getMethodName(), "", frame.getLineNumber());
  }

  // What a call does may be more than the runtime tells apart: it takes a permit, tests a
  // collection.
  private static boolean sameKind(Point point, Kind kind) {
    if (kind == Kind.CALL) {
      boolean field = point.kind() == Kind.READ || point.kind() == Kind.WRITE;
      return !field || point.member().isEmpty();
    }
    return point.kind() == kind || point.kind() == Kind.ANY;
  }

  // A line is in one method or in the lambdas within it.
  private static boolean samePlace(
      Point point, String className, String method, String descriptor, int line) {
    if (!point.className().equals(className)) {
      return false;
    }
    if (point.line() != 0) {
      return point.line() == line;
    }
    return point.method().equals(method)
        && (point.descriptor().isEmpty()
            || descriptor.isEmpty()
            || point.descriptor().equals(descriptor));
  }

  // Which field holds a lock is nothing that an instruction knows.
  private static boolean sameMember(Point point, Kind kind, String member) {
    boolean named =
        kind == Kind.READ || kind == Kind.WRITE || (kind == Kind.CALL && point.kind() == Kind.CALL);
    return !named
        || point.member().isEmpty()
        || member.isEmpty()
        || lastName(point.member()).equals(lastName(member));
  }

  private static String lastName(String member) {
    int end = member.indexOf('(');
    String name = end < 0 ? member : member.substring(0, end);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
