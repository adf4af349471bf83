package dev.threadproof.agent.runtime;

import dev.threadproof.agent.runtime.clock.VectorClock;
import dev.threadproof.agent.runtime.output.JsonLine;
import dev.threadproof.agent.runtime.output.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order in which locks were taken while others were held. A cycle is reported if its edges come
 * from different threads, share no further lock that was held (a gate lock), and no start or join
 * of a thread orders them: then the threads may one day block each other, though they did not this
 * time.
 */
final class LockOrder {

  /** Locks of a cycle. */
  private static final int LONGEST = 4;

  /** Edges in all; those beyond are not looked at. */
  private static final int MAX_EDGES = 20_000;

  /** Edges looked at for cycles through one more edge; those beyond are not. */
  private static final int MAX_STEPS = 10_000;

  private static final Set<String> REPORTED = new HashSet<>();
  private static int edges;
  private static volatile boolean full;

  private LockOrder() {}

  /**
   * One lock taken while another was held.
   *
   * @param gates the other locks held
   * @param began what the thread comes after by starts and joins, and its own progress in these
   */
  record Edge(
      LockState held,
      Site heldAt,
      LockState taken,
      Site takenAt,
      ThreadState thread,
      List<LockState> gates,
      VectorClock began,
      long time) {

    boolean before(Edge other) {
      return thread.slot >= 0 && other.began.get(thread.slot) >= time;
    }
  }

  /** A thread took a lock; called before the lock counts as held. */
  static void taken(ThreadState thread, LockState lock, int site) {
    Holds holds = thread.holds;
    for (int i = 0; i < holds.count(); i++) {
      LockState held = holds.lock(i);
      if (held != lock && !full && thread.orders.isNew(held.id, lock.id)) {
        add(edge(thread, i, lock, site));
      }
    }
  }

  private static Edge edge(ThreadState thread, int held, LockState lock, int site) {
    Holds holds = thread.holds;
    List<LockState> gates = new ArrayList<>();
    for (int i = 0; i < holds.count(); i++) {
      if (i != held) {
        gates.add(holds.lock(i));
      }
    }
    return new Edge(
        holds.lock(held),
        Sites.get(holds.site(held)),
        lock,
        Sites.get(site),
        thread,
        gates,
        thread.began.copy(),
        thread.began.get(Math.max(thread.slot, 0)));
  }

  private static synchronized void add(Edge edge) {
    edges++;
    full = edges >= MAX_EDGES;
    edge.held().addEdge(edge);
    List<Edge> path = new ArrayList<>();
    path.add(edge);
    search(edge, path, MAX_STEPS);
  }

  /** Looks for cycles through the first edge; returns the steps that are left. */
  private static int search(Edge first, List<Edge> path, int steps) {
    int left = steps;
    for (Edge next : path.get(path.size() - 1).taken().edges()) {
      if (--left <= 0) {
        return 0;
      }
      if (fits(next, path)) {
        path.add(next);
        if (next.taken() == first.held()) {
          report(path);
        } else if (path.size() < LONGEST) {
          left = search(first, path, left);
        }
        path.remove(path.size() - 1);
      }
    }
    return left;
  }

  private static boolean fits(Edge next, List<Edge> path) {
    for (Edge edge : path) {
      if (edge.thread() == next.thread()
          || edge.held() == next.held()
          || edge.before(next)
          || next.before(edge)) {
        return false;
      }
      for (LockState gate : edge.gates()) {
        if (next.gates().contains(gate)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void report(List<Edge> cycle) {
    Set<String> sites = new TreeSet<>();
    for (Edge edge : cycle) {
      sites.add(edge.heldAt().id() + " " + edge.takenAt().id());
    }
    if (!REPORTED.add(sites.toString())) {
      return;
    }
    JsonLine line = new JsonLine("lock-order").openArray("cycle");
    for (Edge edge : cycle) {
      line.openObject().put("held", edge.held().label()).put("taken", edge.taken().label());
      line.put("thread", edge.thread().thread.getName());
      line.put("stack", List.of(edge.takenAt().frame(), edge.heldAt().frame()));
      List<String> gates = new ArrayList<>();
      for (LockState gate : edge.gates()) {
        gates.add(gate.label());
      }
      line.put("gates", gates).closeObject();
    }
    Trace.write(line.closeArray());
  }
}
