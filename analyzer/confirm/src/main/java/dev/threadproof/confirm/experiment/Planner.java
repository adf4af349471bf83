package dev.threadproof.confirm.experiment;

import dev.threadproof.agent.plan.Experiment;
import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.Point;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the plan for a finding. */
public final class Planner {

  private final ExperimentTable table = ExperimentTable.load();
  private final Map<String, String> hashes;

  /**
   * A planner for the findings of one scan.
   *
   * @param hashes binary class name to the hash of the class file that the scan saw
   */
  public Planner(Map<String, String> hashes) {
    this.hashes = Map.copyOf(hashes);
  }

  /** The plan, or empty when no experiment can show what the rule flags. */
  public Optional<Plan> plan(Finding finding) {
    return table.of(finding.rule()).map(recipe -> plan(finding, recipe));
  }

  /** The rules whose findings some experiment can show. */
  public Set<String> rules() {
    return Set.copyOf(table.rules());
  }

  private Plan plan(Finding finding, Recipe recipe) {
    List<Point> points = new Points(finding).chosen(recipe.choice());
    Map<String, String> known = new TreeMap<>();
    for (Point point : points) {
      String hash = hashes.get(point.className());
      if (hash != null) {
        known.put(point.className(), hash);
      }
    }
    Experiment experiment = recipe.experiment();
    return new Plan(finding.fingerprint(), finding.rule(), experiment, points, known);
  }

  /** Turns steps into points. */
  private record Points(Finding finding) {

    List<Point> chosen(Recipe.Choice choice) {
      return switch (choice) {
        case PLACE -> List.of(point("A", Point.Kind.WAIT, finding.location()));
        case CALL -> List.of(point("A", Point.Kind.CALL, finding.location()));
        case SIGNAL -> List.of(point("A", Point.Kind.SIGNAL, finding.location()));
        case METHOD -> List.of(anywhere("A"), anywhere("B"));
        case ACCESSES ->
            finding.threads().isEmpty() ? List.of(anywhere("A"), anywhere("B")) : each(choice);
        case CYCLE, STEPS, LOOKS, CALLS -> each(choice);
      };
    }

    private List<Point> each(Recipe.Choice choice) {
      List<Point> points = new ArrayList<>();
      char role = 'A';
      for (ThreadSide side : finding.threads()) {
        List<Step> steps = side.steps();
        if (!steps.isEmpty()) {
          add(points, String.valueOf(role++), choice, chosen(choice, steps));
        }
      }
      return points.isEmpty() ? List.of(anywhere("A"), anywhere("B")) : points;
    }

    private static List<Step> chosen(Recipe.Choice choice, List<Step> steps) {
      Step first = steps.get(0);
      Step last = steps.get(steps.size() - 1);
      return switch (choice) {
        case ACCESSES -> List.of(last);
        case CYCLE -> steps.size() == 1 ? steps : List.of(first, last);
        default -> steps;
      };
    }

    private void add(List<Point> points, String role, Recipe.Choice choice, List<Step> steps) {
      Location end = steps.get(steps.size() - 1).location();
      if (choice == Recipe.Choice.LOOKS) {
        points.add(wide(role, Point.Kind.READ, end));
      } else if (choice == Recipe.Choice.CALLS) {
        points.add(wide(role, Point.Kind.CALL, end));
      }
      for (Step step : steps) {
        Location at = step.location();
        // The lock of a synchronized method is taken before its first line.
        Location where = choice == Recipe.Choice.CYCLE ? withoutLine(at) : at;
        points.add(point(role, Deed.of(step.action()), where));
      }
    }

    /** Whatever of this kind the method does, as what surrounds the points proper. */
    private static Point wide(String role, Point.Kind kind, Location at) {
      return new Point(role, kind, at.className(), method(at), at.descriptor(), 0, "");
    }

    private Point anywhere(String role) {
      return point(role, Point.Kind.ANY, withoutLine(finding.location()));
    }

    private static Location withoutLine(Location at) {
      return new Location(at.className(), at.member(), at.descriptor(), at.sourceFile(), 0);
    }

    private Point point(String role, Point.Kind kind, Location at) {
      boolean access = kind == Point.Kind.READ || kind == Point.Kind.WRITE;
      // What a collection or an array holds has no name of its own.
      boolean content = access && finding.identity().contains("content");
      return new Point(
          role,
          kind,
          at.className(),
          method(at),
          at.descriptor(),
          at.line(),
          access && !content ? field() : "");
    }

    private static String method(Location at) {
      int paren = at.member().indexOf('(');
      return paren < 0 ? at.member() : at.member().substring(0, paren);
    }

    /** {@code bank.Account.balance}, when the finding is about a field. */
    private String field() {
      String about = finding.identity().isEmpty() ? "" : finding.identity().get(0);
      boolean isField = about.indexOf('#') > 0 && about.indexOf('(') < 0;
      return isField ? about.replace('#', '.') : "";
    }
  }
}
