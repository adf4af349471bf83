package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.Site;

/** Tells whether a place in the running program is a point of a plan. */
final class PlanPoints {

  private PlanPoints() {}

  static boolean matches(Point point, Site site) {
    return kind(point, site)
        && point.className().equals(site.className())
        && point.method().equals(site.method())
        && (point.descriptor().isEmpty() || point.descriptor().equals(site.descriptor()))
        && (point.line() == 0 || point.line() == site.line())
        && member(point, site);
  }

  static boolean at(Point point, StackTraceElement frame) {
    return point.className().equals(frame.getClassName())
        && point.method().equals(frame.getMethodName())
        && (point.line() == 0 || point.line() == frame.getLineNumber());
  }

  private static boolean kind(Point point, Site site) {
    return point.kind() == Point.Kind.ANY || point.kind() == site.kind();
  }

  // Fields are told apart on one line; how a lock or callee is named is up to who names it.
  private static boolean member(Point point, Site site) {
    boolean access = site.kind() == Point.Kind.READ || site.kind() == Point.Kind.WRITE;
    return !access
        || point.member().isEmpty()
        || site.field() == null
        || point.member().equals(site.member());
  }
}
