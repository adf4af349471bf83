package dev.threadproof.bench.samples;

import dev.threadproof.agent.plan.Experiment;
import dev.threadproof.agent.plan.Plan;
import dev.threadproof.agent.plan.Point;
import dev.threadproof.engine.classpath.ClassFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Plans for a program of which the scan says nothing: each experiment at every place of the code
 * where it could do something, as if a finding had named it. Whoever proves something by these has
 * proven too much.
 */
final class BlindPlans {

  private static final List<String> LOOKS =
      List.of("get", "isEmpty", "contains", "size", "peek", "getOrDefault", "poll", "iterator");

  /** A line of code and what is called there. */
  private record Place(Point at, List<String> calls, boolean monitor) {

    Point as(String role, Point.Kind kind) {
      return new Point(role, kind, at.className(), at.method(), at.descriptor(), at.line(), "");
    }

    boolean calls(Predicate<String> which) {
      return calls.stream().anyMatch(which);
    }
  }

  private final String variant;
  private final List<Place> places = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();

  private BlindPlans(String variant) {
    this.variant = variant;
  }

  /** The plans; there may be several of one experiment. */
  static List<Plan> of(Variant variant, List<ClassFile> classes) {
    BlindPlans blind = new BlindPlans(variant.name());
    for (ClassFile file : classes) {
      ClassNode node = new ClassNode();
      new ClassReader(file.bytes()).accept(node, ClassReader.SKIP_FRAMES);
      if (blind.runs(node, classes)) {
        node.methods.forEach(m -> blind.read(node, m));
      }
    }
    blind.make();
    return blind.plans;
  }

  // Its own classes, and those of its package that are no program of their own.
  private boolean runs(ClassNode node, List<ClassFile> classes) {
    String folder = "dev/threadproof/samples/" + variant.substring(0, variant.indexOf('.') + 1);
    String own = "dev/threadproof/samples/" + variant.replace('.', '/');
    String outermost = node.name.replaceFirst("\\$.*", "");
    return outermost.equals(own)
        || (outermost.startsWith(folder.replace('.', '/')) && !isProgram(outermost, classes));
  }

  private static boolean isProgram(String name, List<ClassFile> classes) {
    ClassNode node = new ClassNode();
    classes.stream()
        .filter(f -> f.name().equals(name))
        .forEach(f -> new ClassReader(f.bytes()).accept(node, ClassReader.SKIP_CODE));
    return node.methods != null && node.methods.stream().anyMatch(m -> m.name.equals("main"));
  }

  private void read(ClassNode owner, MethodNode method) {
    Map<Integer, List<String>> calls = new java.util.TreeMap<>();
    TreeSet<Integer> monitors = new TreeSet<>();
    int line = 0;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof LineNumberNode number) {
        line = number.line;
        calls.putIfAbsent(line, new ArrayList<>());
      } else if (instruction instanceof MethodInsnNode call) {
        calls.computeIfAbsent(line, l -> new ArrayList<>()).add(call.owner + "." + call.name);
      } else if (instruction.getOpcode() == Opcodes.MONITORENTER) {
        monitors.add(line);
      }
    }
    if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
      places.add(new Place(point(owner, method, 0), List.of(), true));
    }
    calls.forEach(
        (at, called) ->
            places.add(new Place(point(owner, method, at), called, monitors.contains(at))));
  }

  private static Point point(ClassNode owner, MethodNode method, int line) {
    return new Point(
        "A", Point.Kind.ANY, owner.name.replace('/', '.'), method.name, method.desc, line, "");
  }

  private void make() {
    List<Point> accesses = new ArrayList<>();
    List<Point> acquisitions = new ArrayList<>();
    List<Point> waits = new ArrayList<>();
    List<Point> meetings = new ArrayList<>();
    List<Point> sets = new ArrayList<>();
    List<Point> pools = new ArrayList<>();
    List<Point> all = new ArrayList<>();
    for (Place place : places) {
      all.add(place.as("A", Point.Kind.ANY));
      if (place.at.line() > 0) {
        accesses.add(place.as("A", Point.Kind.READ));
        accesses.add(place.as("A", Point.Kind.WRITE));
      }
      if (place.monitor || place.calls(BlindPlans::takes)) {
        acquisitions.add(place.as("A", Point.Kind.ACQUIRE));
      }
      if (place.calls(BlindPlans::waits)) {
        waits.add(place.as("A", Point.Kind.WAIT));
        meetings.add(place.as("A", Point.Kind.WAIT));
      } else if (place.calls(BlindPlans::signals)) {
        meetings.add(place.as("B", Point.Kind.SIGNAL));
      }
      if (place.calls(c -> c.equals("java/lang/ThreadLocal.set"))) {
        sets.add(place.as("A", Point.Kind.CALL));
      }
      if (place.calls(c -> c.startsWith("java/util/concurrent/Executors.new"))) {
        pools.add(place.as("A", Point.Kind.CALL));
      }
    }
    add(Experiment.RACE, accesses);
    add(Experiment.UNORDERED, accesses);
    add(Experiment.LOCK_CYCLE, acquisitions);
    add(Experiment.SPURIOUS_WAKEUP, waits);
    add(Experiment.LOST_WAKEUP, waits.isEmpty() ? waits : meetings);
    add(Experiment.LEFT_VALUE, sets);
    add(Experiment.LEFT_POOL, pools);
    add(Experiment.STUCK, all);
    leaks(acquisitions);
    acts();
  }

  /**
   * An exception at every call, as long as the program takes a lock or a permit at all; but none on
   * the way to giving it back, for then nobody could do it right.
   */
  private void leaks(List<Point> acquisitions) {
    for (Place place : places) {
      if (!acquisitions.isEmpty()
          && place.calls(c -> !takes(c))
          && !place.calls(BlindPlans::givesBack)) {
        List<Point> points = new ArrayList<>(acquisitions);
        points.add(place.as("A", Point.Kind.CALL));
        add(Experiment.LOCK_LEAK, points);
      }
    }
  }

  /** Each look into a collection, with each later call in the same method. */
  private void acts() {
    for (int i = 0; i < places.size(); i++) {
      Place look = places.get(i);
      for (int j = i; j < places.size() && look.calls(BlindPlans::looks); j++) {
        Place act = places.get(j);
        if (act.at.method().equals(look.at.method())
            && act.at.className().equals(look.at.className())
            && act.calls(c -> c.startsWith("java/util/") && !looks(c))) {
          add(
              Experiment.ACT_BETWEEN,
              List.of(look.as("A", Point.Kind.READ), act.as("A", Point.Kind.WRITE)));
        }
      }
    }
  }

  private static boolean takes(String call) {
    return call.startsWith("java/util/concurrent/")
        && (call.contains("ock.lock") || call.contains("cquire") || call.contains("ryLock"));
  }

  private static boolean givesBack(String call) {
    return call.startsWith("java/util/concurrent/")
        && (call.contains(".unlock") || call.endsWith(".release"));
  }

  private static boolean waits(String call) {
    return call.equals("java/lang/Object.wait") || call.endsWith("/Condition.await");
  }

  private static boolean signals(String call) {
    return call.startsWith("java/lang/Object.notify") || call.contains("/Condition.signal");
  }

  private static boolean looks(String call) {
    return call.startsWith("java/util/")
        && LOOKS.contains(call.substring(call.lastIndexOf('.') + 1));
  }

  private void add(Experiment experiment, List<Point> points) {
    if (points.isEmpty()) {
      return;
    }
    plans.add(new Plan("blind", "Blind", experiment, points, Map.of()));
  }
}
