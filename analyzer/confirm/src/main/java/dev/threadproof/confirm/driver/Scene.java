package dev.threadproof.confirm.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of one round and the calls that the threads make on them. */
final class Scene {

  private static final int REPEATS = 3;
  private static final int LONGEST_PREFIX = 5;

  /** Words in names of methods that may block for ever, or leave nothing to work with. */
  private static final Set<String> AVOIDED =
      Set.of(
          "take",
          "await",
          "wait",
          "join",
          "acquire",
          "read",
          "accept",
          "sleep",
          "close",
          "stop",
          "shutdown",
          "destroy",
          "dispose",
          "exit",
          "halt",
          "delete",
          "kill",
          "main",
          "run",
          "poll",
          "abort",
          "finalize");

  private final Workshop workshop;
  private final Random random;
  private final boolean plain;

  /**
   * A scene.
   *
   * @param plain whether objects are made the simplest way, and not used before the threads start
   */
  Scene(Random random, boolean plain) {
    this.random = random;
    this.plain = plain;
    this.workshop = new Workshop(random, !plain);
  }

  /**
   * The calls of each thread, one list each.
   *
   * @param points what they call; one alone is the main method of a program with threads of its own
   * @param swapped whether the second thread gets its objects in the opposite order
   * @param reversed whether the second thread's object is made first: one may need the other
   */
  List<List<Call>> calls(List<Executable> points, boolean swapped, boolean reversed)
      throws CannotBuildException {
    if (points.size() == 1) {
      Executable program = points.get(0);
      return List.of(List.of(new Call(program, null, new Object[] {new String[0]})));
    }
    if (swapped) {
      return swapped(points.get(0));
    }
    List<@Nullable Object> receivers = receivers(points, reversed);
    connect(receivers);
    if (!plain) {
      prefix(receivers);
    }
    List<List<Call>> calls = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      List<Call> own = new ArrayList<>();
      for (int repeat = 0; repeat < REPEATS; repeat++) {
        Executable point = points.get(i);
        own.add(new Call(point, receivers.get(i), workshop.arguments(point)));
      }
      calls.add(own);
    }
    return calls;
  }

  private List<@Nullable Object> receivers(List<Executable> points, boolean reversed)
      throws CannotBuildException {
    @Nullable Object[] receivers = new Object[points.size()];
    for (int i = 0; i < receivers.length; i++) {
      int index = reversed ? receivers.length - 1 - i : i;
      Executable point = points.get(index);
      boolean needsNone =
          point instanceof Constructor<?> || Modifier.isStatic(point.getModifiers());
      receivers[index] = needsNone ? null : workshop.shared(point.getDeclaringClass());
    }
    return Arrays.asList(receivers);
  }

  /** Tells the objects of one another, by their setters. */
  private void connect(List<@Nullable Object> receivers) {
    for (Object receiver : receivers) {
      for (Object other : receivers) {
        if (receiver != null && other != null && receiver != other) {
          setters(receiver, other)
              .forEach(setter -> new Call(setter, receiver, new Object[] {other}).make());
        }
      }
    }
  }

  private static List<Method> setters(Object receiver, Object other) {
    return publicMethods(receiver).stream()
        .filter(m -> m.getParameterCount() == 1)
        .filter(m -> m.getParameterTypes()[0] != Object.class)
        .filter(m -> m.getParameterTypes()[0].isInstance(other))
        .filter(m -> firstWord(m).matches("set|add|register|attach|init|connect"))
        .toList();
  }

  /** A few calls, so that the threads find more than what a constructor leaves. */
  private void prefix(List<@Nullable Object> receivers) throws CannotBuildException {
    for (Object receiver : receivers) {
      if (receiver == null) {
        continue;
      }
      List<Method> methods =
          publicMethods(receiver).stream().filter(m -> !AVOIDED.contains(firstWord(m))).toList();
      int length = methods.isEmpty() ? 0 : random.nextInt(LONGEST_PREFIX + 1);
      for (int i = 0; i < length; i++) {
        Method method = methods.get(random.nextInt(methods.size()));
        new Call(method, receiver, workshop.arguments(method)).make();
      }
    }
  }

  private static List<Method> publicMethods(Object receiver) {
    return Arrays.stream(receiver.getClass().getMethods())
        .filter(m -> m.getDeclaringClass() != Object.class)
        .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isBridge())
        .filter(Scene::open)
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  private static boolean open(Method method) {
    try {
      method.setAccessible(true);
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static String firstWord(Method method) {
    return method.getName().split("(?=[A-Z])", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** Two objects wherever one is needed; each thread takes them in another order. */
  private List<List<Call>> swapped(Executable point) throws CannotBuildException {
    List<Class<?>> slots = new ArrayList<>();
    boolean hasReceiver = point instanceof Method && !Modifier.isStatic(point.getModifiers());
    if (hasReceiver) {
      slots.add(point.getDeclaringClass());
    }
    slots.addAll(List.of(point.getParameterTypes()));
    List<@Nullable Object> there = new ArrayList<>();
    for (Class<?> slot : slots) {
      boolean pair = slots.stream().filter(slot::equals).count() > 1;
      there.add(pair ? workshop.fresh(slot) : workshop.shared(slot));
    }
    List<@Nullable Object> back = new ArrayList<>(there);
    for (int i = 0; i < slots.size(); i++) {
      int partner = partner(slots, i);
      if (partner >= 0) {
        back.set(i, there.get(partner));
      }
    }
    return List.of(repeated(point, there, hasReceiver), repeated(point, back, hasReceiver));
  }

  /** The next slot of the same type, going round; -1 when there is none or it needs no swap. */
  private static int partner(List<Class<?>> slots, int i) {
    if (Workshop.isOfJdk(slots.get(i)) && slots.get(i) != Object.class) {
      return -1;
    }
    for (int step = 1; step < slots.size(); step++) {
      int j = (i + step) % slots.size();
      if (slots.get(j).equals(slots.get(i))) {
        return j;
      }
    }
    return -1;
  }

  private static List<Call> repeated(
      Executable point, List<@Nullable Object> slots, boolean hasReceiver) {
    @Nullable Object receiver = hasReceiver ? slots.get(0) : null;
    @Nullable Object[] arguments = slots.subList(hasReceiver ? 1 : 0, slots.size()).toArray();
    List<Call> calls = new ArrayList<>();
    for (int i = 0; i < REPEATS; i++) {
      calls.add(new Call(point, receiver, arguments));
    }
    return calls;
  }
}
