package dev.threadproof.confirm;

import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.Point;
import dev.threadproof.confirm.driver.DriverFile;
import dev.threadproof.confirm.fork.Forks;
import dev.threadproof.engine.finding.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Plays a plan again that was made before, maybe for another build of the program. */
public final class Replays {

  private Replays() {}

  /**
   * Plays it.
   *
   * @param entries what a generated driver calls; not looked at for other targets
   * @return the strongest verdict of the runs
   * @throws IOException if no run could be made
   */
  public static Verdict play(Program program, Settings settings, Plan plan, DriverFile entries)
      throws IOException, InterruptedException {
    boolean same = program.mismatch(plan.hashes()).isEmpty();
    Plan played = same ? plan : forOtherLines(plan);
    try (Workspace workspace = new Workspace();
        Forks forks = new Forks()) {
      DriverClasses drivers = new DriverClasses(workspace.directory());
      return new Attempts(program, settings, drivers, forks).verdict(played, entries);
    }
  }

  /**
   * In another build the lines may have moved: then a point is any of its kind in the method, where
   * it is told what it is about.
   */
  static Plan forOtherLines(Plan plan) {
    List<Point> points = plan.points().stream().map(Replays::anyLine).toList();
    return new Plan(plan.finding(), plan.rule(), plan.experiment(), points, Map.of());
  }

  private static Point anyLine(Point point) {
    boolean access = point.kind() == Point.Kind.READ || point.kind() == Point.Kind.WRITE;
    int line = access && point.member().isEmpty() ? point.line() : 0;
    return new Point(
        point.role(),
        point.kind(),
        point.className(),
        point.method(),
        point.descriptor(),
        line,
        point.member());
  }
}
