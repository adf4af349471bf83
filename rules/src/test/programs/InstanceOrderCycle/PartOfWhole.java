package instanceordercycle;

import java.util.ArrayList;
import java.util.List;

/** A part that is put into a whole is never the whole of its whole; neighbours know each other. */
public final class PartOfWhole {

  /** What a group and its members have in common. */
  public interface Unit {
    void place(String path);
  }

  /** A unit of units. */
  public static class Group implements Unit {
    private final List<Unit> units = new ArrayList<>();
    private String path = "";

    @Override
    public synchronized void place(String path) {
      this.path = path;
    }

    public synchronized void add(Group unit) {
      units.add(unit);
      unit.place(path + "/" + units.size()); // EXPECT: InstanceOrderCycle review
    }
  }

  /** Each has the other as its neighbour. */
  public static class Neighbour {
    private Neighbour next;
    private int visits;

    public synchronized void meet(Neighbour other) {
      visits++;
      next = other;
      other.met(this); // EXPECT: InstanceOrderCycle
    }

    synchronized void met(Neighbour other) {
      next = other;
    }
  }
}
