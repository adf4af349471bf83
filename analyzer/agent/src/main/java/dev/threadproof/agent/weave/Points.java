package dev.threadproof.agent.weave;

import dev.threadproof.agent.plan.Experiment;
import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.Point;
import dev.threadproof.agent.runtime.steer.PlanPoints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a plan, compared with the instructions met. */
final class Points {

  private final boolean steering;
  private final List<Point> points;
  private final boolean races;
  private final boolean threadLocals;
  private final boolean dataOnly;

  /** Those at which data may be accessed. */
  private final List<Point> accesses;

  /**
   * The places of a plan.
   *
   * @param plan null when nothing is steered
   */
  Points(@Nullable Plan plan) {
    steering = plan != null;
    races = plan != null && plan.experiment() == Experiment.RACE;
    threadLocals = plan != null && plan.experiment() == Experiment.LEFT_VALUE;
    points = plan == null ? List.of() : plan.points();
    dataOnly = plan != null && aboutData(plan);
    accesses =
        points.stream()
            .filter(
                point ->
                    point.kind() == Point.Kind.READ
                        || point.kind() == Point.Kind.WRITE
                        || (dataOnly && point.kind() == Point.Kind.ANY))
            .toList();
  }

  private static boolean aboutData(Plan plan) {
    return switch (plan.experiment()) {
      case RACE, UNORDERED, ACT_BETWEEN -> true;
      default -> false;
    };
  }

  /** Whether the plan has a point at this instruction. */
  boolean contains(Place place, Point.Kind kind, String member) {
    return contains(points, place, kind, member);
  }

  /** Whether an access of plain data is looked at: without a plan each, else those at a point. */
  boolean watches(Place place, Point.Kind kind, String member) {
    return !steering || contains(accesses, place, kind, member);
  }

  private static boolean contains(List<Point> points, Place place, Point.Kind kind, String member) {
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
    return races && accesses.stream().anyMatch(p -> p.member().isEmpty());
  }

  /** Whether the plan is a race with a point in this class. */
  boolean races(String className) {
    return races && points.stream().anyMatch(p -> p.className().equals(className));
  }

  /** Whether the plan has a point in this class. */
  boolean areIn(String className) {
    return points.stream().anyMatch(p -> p.className().equals(className));
  }

  /** Whether all calls of thread-locals are looked at, for any may find what the plan's left. */
  boolean threadLocals() {
    return threadLocals;
  }

  /** Whether the plan is about data alone. */
  boolean dataOnly() {
    return dataOnly;
  }

  /** Whether this run is steered. */
  boolean steering() {
    return steering;
  }
}
