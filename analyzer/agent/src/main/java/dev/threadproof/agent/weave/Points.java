package dev.threadproof.agent.weave;

import dev.threadproof.agent.plan.Experiment;
import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.steer.PlanPoints;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places of a plan, compared with the instructions met. */
final class Points {

  private final boolean steering;
  private final List<Point> points;
  private final boolean races;
  private final Set<String> fields = new HashSet<>();

  /**
   * The places of a plan.
   *
   * @param plan null when nothing is steered
   */
  Points(@Nullable Plan plan) {
    steering = plan != null;
    races = plan != null && plan.experiment() == Experiment.RACE;
    points = plan == null ? List.of() : plan.points();
    for (Point point : points) {
      boolean any = point.kind() == Point.Kind.ANY && plan != null && aboutData(plan);
      if (any || point.kind() == Point.Kind.READ || point.kind() == Point.Kind.WRITE) {
        fields.add(lastName(point.member()));
      }
    }
  }

  private static boolean aboutData(Plan plan) {
    return switch (plan.experiment()) {
      case RACE, UNORDERED, ACT_BETWEEN -> true;
      default -> false;
    };
  }

  /** Whether the plan has a point at this instruction. */
  boolean contains(Place place, Point.Kind kind, String member) {
    for (Point point : points) {
      if (PlanPoints.concerns(
          point,
          place.className(),
          place.method(),
          place.descriptor(),
          place.line(),
          kind,
          member)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the plan is a race in what a collection holds. */
  boolean raceInContent() {
    return races && fields.contains("");
  }

  /** Whether the plan is a race with a point in this class. */
  boolean races(String className) {
    return races && points.stream().anyMatch(p -> p.className().equals(className));
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

  private static String lastName(String member) {
    int end = member.indexOf('(');
    String name = end < 0 ? member : member.substring(0, end);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
