package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which roles of the plan a site plays, and which roles have been seen. */
final class PlanIndex {

  private final List<Point> points;
  private final List<String> roles = new ArrayList<>();
  private final Set<Integer> updates = ConcurrentHashMap.newKeySet();
  private volatile int[] bySite = new int[64];
  private volatile int reached;

  PlanIndex(Plan plan) {
    points = plan.points();
    for (Point point : points) {
      if (!roles.contains(point.role())) {
        roles.add(point.role());
      }
    }
  }

  /** Whether a point is any look or any call of a method: of use to others, no place to come to. */
  private static boolean wide(Point point) {
    boolean any = point.kind() == Point.Kind.READ || point.kind() == Point.Kind.CALL;
    return any && point.line() == 0 && point.member().isEmpty();
  }

  /** Takes a site in. */
  synchronized void add(Site site) {
    int mask = 0;
    for (Point point : points) {
      if (!wide(point) && PlanPoints.matches(point, site)) {
        mask |= 1 << roles.indexOf(point.role());
      }
    }
    int[] known = bySite;
    if (site.id() >= known.length) {
      known = Arrays.copyOf(known, Math.max(site.id() + 1, known.length * 2));
    }
    known[site.id()] = mask;
    bySite = known;
  }

  /** Notes that a site is the read or the write of an update. */
  void update(Site site) {
    updates.add(site.id());
  }

  /** Whether a site is the read or the write of an update. */
  boolean updates(Site site) {
    return updates.contains(site.id());
  }

  /** The roles that come to a site, as a set of bits; 0 if it is none of the plan's. */
  int roles(Site site) {
    int[] known = bySite;
    return site.id() < known.length ? known[site.id()] : 0;
  }

  /** Whether two threads at these sites play two roles of the plan, or its only one. */
  boolean pair(Site one, Site other) {
    int a = roles(one);
    int b = roles(other);
    if (a == 0 || b == 0) {
      return false;
    }
    return roles.size() == 1 || Integer.bitCount(a | b) > 1;
  }

  /** Notes that a thread came to a site; gives the roles seen for the first time. */
  List<String> reach(Site site) {
    int fresh = roles(site) & ~reached;
    if (fresh == 0) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    synchronized (this) {
      fresh &= ~reached;
      reached |= fresh;
    }
    for (int i = 0; i < roles.size(); i++) {
      if ((fresh & 1 << i) != 0) {
        names.add(roles.get(i));
      }
    }
    return names;
  }

  /** Whether a thread came to a point of every role. */
  boolean complete() {
    return Integer.bitCount(reached) == roles.size();
  }

  /** The roles that no thread came to. */
  List<String> missing() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      if ((reached & 1 << i) == 0) {
        names.add(roles.get(i));
      }
    }
    return names;
  }

  /** Whether the lock taken at a site is one that the plan is about. */
  boolean takes(Site site) {
    for (Point point : points) {
      if (point.kind() == Point.Kind.ACQUIRE) {
        return roles(site) != 0;
      }
    }
    return true;
  }

  /** Whether an exception at a site is what the plan is about. */
  boolean throwsAt(Site site) {
    for (Point point : points) {
      boolean call = point.kind() == Point.Kind.CALL || point.kind() == Point.Kind.ANY;
      if (call && PlanPoints.matches(point, site)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a thread only looks at a site, and acts at a later point of the same role. */
  boolean looks(Site site) {
    boolean looks = false;
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      if (PlanPoints.matches(point, site)) {
        if (isLast(i) || point.kind() == Point.Kind.WRITE) {
          return false;
        }
        looks = true;
      }
    }
    return looks;
  }

  private boolean isLast(int index) {
    for (int i = index + 1; i < points.size(); i++) {
      if (points.get(i).role().equals(points.get(index).role())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a site lies in the class of a point of that kind. */
  boolean inClass(Point.Kind kind, Site site) {
    for (Point point : points) {
      if (point.kind() == kind && point.className().equals(site.className())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a site lies in the method of a point of that kind, above it. */
  boolean before(Point.Kind kind, Site site) {
    for (Point point : points) {
      if (point.kind() == kind
          && point.className().equals(site.className())
          && point.method().equals(site.method())
          && (point.line() == 0 || site.line() <= point.line())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a thread with this stack stands at a point of the plan. */
  boolean stands(List<StackTraceElement> stack) {
    for (StackTraceElement frame : stack) {
      for (Point point : points) {
        if (!wide(point) && PlanPoints.at(point, frame)) {
          return true;
        }
      }
    }
    return false;
  }
}
