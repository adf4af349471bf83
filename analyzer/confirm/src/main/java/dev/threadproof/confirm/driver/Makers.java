package dev.threadproof.confirm.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ways to an object of one class that the class itself offers. */
final class Makers {

  private static final int MOST_TRIED = 6;

  private final Class<?> type;
  private final Workshop workshop;
  private String reason = "it offers no way to make one";

  Makers(Class<?> type, Workshop workshop) {
    this.type = type;
    this.workshop = workshop;
  }

  /** The first that works: a constructor, a factory method, a constant, a builder. */
  Object make(int depth) throws CannotBuildException {
    for (Constructor<?> constructor : constructors()) {
      Object made = attempt(constructor, null, depth);
      if (made != null) {
        return made;
      }
    }
    Optional<Object> made = byFactory(depth);
    if (made.isPresent()) {
      return made.get();
    }
    throw new CannotBuildException(type.getName() + ": " + reason);
  }

  Optional<Object> byFactory(int depth) throws CannotBuildException {
    for (Method factory : factories()) {
      Object made = attempt(factory, null, depth);
      if (type.isInstance(made)) {
        return Optional.of(made);
      }
    }
    return constant().or(() -> byBuilder(depth));
  }

  /**
   * Public ones first, then those with the fewest parameters; copying ones last. Now and then the
   * order within the public ones is another: what an object is made of decides what it does.
   */
  private List<Constructor<?>> constructors() {
    List<Constructor<?>> sorted =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(c -> !c.isSynthetic())
            .sorted(
                Comparator.<Constructor<?>>comparingInt(Makers::hidden)
                    .thenComparing(this::copies)
                    .thenComparingInt(Executable::getParameterCount)
                    .thenComparing(Executable::toString))
            .collect(Collectors.toCollection(ArrayList::new));
    long open = sorted.stream().filter(c -> hidden(c) == 0).count();
    Collections.rotate(sorted.subList(0, (int) open), workshop.turn());
    return sorted.stream().limit(MOST_TRIED).toList();
  }

  private boolean copies(Constructor<?> constructor) {
    return Arrays.asList(constructor.getParameterTypes()).contains(type);
  }

  private static int hidden(Executable executable) {
    int modifiers = executable.getModifiers();
    return Modifier.isPublic(modifiers) ? 0 : Modifier.isPrivate(modifiers) ? 2 : 1;
  }

  private List<Method> factories() {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> Modifier.isStatic(m.getModifiers()) && !Modifier.isPrivate(m.getModifiers()))
        .filter(m -> type.isAssignableFrom(m.getReturnType()))
        .sorted(
            Comparator.<Method>comparingInt(Executable::getParameterCount)
                .thenComparing(Executable::toString))
        .limit(MOST_TRIED)
        .toList();
  }

  private Optional<Object> constant() {
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && type.isAssignableFrom(field.getType())) {
        try {
          field.setAccessible(true);
          Object value = field.get(null);
          if (value != null) {
            return Optional.of(value);
          }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
          reason = field + " cannot be read: " + e;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Object> byBuilder(int depth) {
    for (Class<?> nested : type.getDeclaredClasses()) {
      if (nested.getSimpleName().equals("Builder") && Modifier.isStatic(nested.getModifiers())) {
        try {
          Object builder = workshop.build(nested, depth + 1);
          Method build = nested.getDeclaredMethod("build");
          Object made = attempt(build, builder, depth);
          if (type.isInstance(made)) {
            return Optional.of(made);
          }
        } catch (CannotBuildException | NoSuchMethodException e) {
          reason = "its builder fails: " + e.getMessage();
        }
      }
    }
    return Optional.empty();
  }

  private @Nullable Object attempt(Executable maker, @Nullable Object receiver, int depth)
      throws CannotBuildException {
    if (hidden(maker) == 2 && !Runnable.class.isAssignableFrom(type)) {
      reason = "its constructors are private";
      return null;
    }
    try {
      maker.setAccessible(true);
      Object[] arguments = workshop.arguments(maker, depth);
      return maker instanceof Method method
          ? method.invoke(receiver, arguments)
          : ((Constructor<?>) maker).newInstance(arguments);
    } catch (InvocationTargetException e) {
      reason = name(maker) + " throws " + e.getCause();
    } catch (CannotBuildException e) {
      reason = name(maker) + " needs " + e.getMessage();
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      reason = name(maker) + " fails: " + e;
    }
    return null;
  }

  private static String name(Executable maker) {
    return maker instanceof Constructor<?>
        ? "new " + maker.getDeclaringClass().getSimpleName()
        : maker.getName();
  }
}
