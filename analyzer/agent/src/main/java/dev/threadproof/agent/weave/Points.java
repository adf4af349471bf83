package dev.threadproof.agent.weave;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.Point;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of a plan, compared with the instructions met. */
final class Points {

  private final boolean steering;
  private final List<Point> points;
  private final Set<String> fields = new HashSet<>();

  /**
   * The places of a plan.
   *
   * @param plan null when nothing is steered
   */
  Points(@Nullable Plan plan) {
    steering = plan != null;
    points = plan == null ? List.of() : plan.points();
    for (Point point : points) {
      if (point.kind() == Point.Kind.READ || point.kind() == Point.Kind.WRITE) {
        fields.add(lastName(point.member()));
      }
    }
  }

  /** Whether the plan has a point at this instruction. */
  boolean contains(Place place, Point.Kind kind, String member) {
    for (Point point : points) {
      if (matches(point, place, kind, member)) {
        return true;
      }
    }
    return false;
  }

  /** Whether accesses of this field are looked at: without a plan all, else those it names. */
  boolean watches(String field) {
    return !steering || fields.contains("") || fields.contains(lastName(field));
  }

  /** Whether the elements of arrays are looked at. */
  boolean watchesElements() {
    return !steering || !fields.isEmpty();
  }

  /** Whether this run is steered. */
  boolean steering() {
    return steering;
  }

  private static boolean matches(Point point, Place place, Point.Kind kind, String member) {
    return (point.kind() == kind || point.kind() == Point.Kind.ANY)
        && point.className().equals(place.className())
        && (point.line() == 0 ? methodMatches(point, place) : point.line() == place.line())
        && memberMatches(point, kind, member);
  }

  private static boolean methodMatches(Point point, Place place) {
    return point.method().equals(place.method())
        && (point.descriptor().isEmpty() || point.descriptor().equals(place.descriptor()));
  }

  /** Locks are meant by the field that holds them, which an instruction does not know. */
  private static boolean memberMatches(Point point, Point.Kind kind, String member) {
    return switch (kind) {
      case READ, WRITE ->
          point.member().isEmpty()
              || member.isEmpty()
              || lastName(point.member()).equals(lastName(member));
      case CALL ->
          point.member().isEmpty() || lastName(point.member()).equals(lastName(member));
      default -> true;
    };
  }

  private static String lastName(String member) {
    int end = member.indexOf('(');
    String name = end < 0 ? member : member.substring(0, end);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
