package dev.threadproof.confirm.driver;

import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes objects of any type, as far as that goes: plain values, what was made before, constructors,
 * factories, builders, fakes. How deep and how many is bounded.
 */
final class Workshop {

  private static final int DEEPEST = 4;
  private static final int MOST_MADE = 300;

  private final Random random;
  private final boolean varied;
  private final PlainValues values;
  private final List<Object> made = new ArrayList<>();
  private int count;

  /**
   * A workshop.
   *
   * @param random what values depend on
   * @param varied whether the ways to make an object are tried in varying order
   */
  Workshop(Random random, boolean varied) {
    this.random = random;
    this.varied = varied;
    this.values = new PlainValues(random);
  }

  /** By how many places the order of constructors is turned this time. */
  int turn() {
    return varied ? random.nextInt(3) : 0;
  }

  /** An object of the type: one made before if there is one, else a new one. */
  @Nullable Object shared(Class<?> type) throws CannotBuildException {
    for (Object object : made) {
      if (type.isInstance(object)) {
        return object;
      }
    }
    return fresh(type);
  }

  /** A new object of the type, which later calls will share. */
  Object fresh(Class<?> type) throws CannotBuildException {
    Object object = build(type, 0);
    made.add(0, object); // before what it was made of, which may be of the same type
    return object;
  }

  /** Arguments for a call; types that the JDK does not define are shared. */
  @Nullable Object[] arguments(Executable executable) throws CannotBuildException {
    return arguments(executable, 0);
  }

  /** What a fake answers: made on the thread that asks, and nothing that is shared. */
  static @Nullable Object answer(Class<?> type, int depth) throws CannotBuildException {
    Workshop own = new Workshop(new Random(depth), false);
    return depth >= DEEPEST ? own.nothing(type) : own.build(type, depth + 1);
  }

  @Nullable Object[] arguments(Executable executable, int depth) throws CannotBuildException {
    Class<?>[] types = executable.getParameterTypes();
    @Nullable Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = argument(types[i], depth);
    }
    return arguments;
  }

  private @Nullable Object argument(Class<?> type, int depth) throws CannotBuildException {
    if (!isOfJdk(type)) {
      for (Object object : made) {
        if (type.isInstance(object)) {
          return object;
        }
      }
    }
    if (depth >= DEEPEST) {
      return nothing(type);
    }
    Object built = build(type, depth + 1);
    if (!isOfJdk(type)) {
      made.add(built);
    }
    return built;
  }

  private @Nullable Object nothing(Class<?> type) {
    return type.isPrimitive() ? values.of(type).orElse(null) : null;
  }

  Object build(Class<?> type, int depth) throws CannotBuildException {
    if (++count > MOST_MADE) {
      throw new CannotBuildException(type.getName() + ": too many objects are needed");
    }
    Optional<Object> plain = values.of(type);
    if (plain.isPresent()) {
      return plain.get();
    }
    if (type.isArray()) {
      return array(type.getComponentType(), depth);
    }
    Object[] constants = type.getEnumConstants();
    if (constants != null && constants.length > 0) {
      return constants[0];
    }
    if (type.isInterface()) {
      return Fake.of(type, depth);
    }
    if (Modifier.isAbstract(type.getModifiers())) {
      return ofSubclass(type, depth);
    }
    return new Makers(type, this).make(depth);
  }

  private Object array(Class<?> component, int depth) throws CannotBuildException {
    Object array = Array.newInstance(component, 2);
    for (int i = 0; i < 2; i++) {
      Array.set(array, i, argument(component, depth));
    }
    return array;
  }

  private Object ofSubclass(Class<?> type, int depth) throws CannotBuildException {
    String reason = "it is abstract, and no subclass of it was found";
    Optional<Object> made = new Makers(type, this).byFactory(depth);
    if (made.isPresent()) {
      return made.get();
    }
    for (Class<?> subclass : Subclasses.of(type)) {
      try {
        return build(subclass, depth);
      } catch (CannotBuildException e) {
        reason = e.getMessage();
      }
    }
    throw new CannotBuildException(type.getName() + ": " + reason);
  }

  static boolean isOfJdk(Class<?> type) {
    Class<?> element = type;
    while (element.isArray()) {
      element = element.getComponentType();
    }
    return element.isPrimitive()
        || element.getName().startsWith("java.")
        || element.getName().startsWith("javax.");
  }
}
