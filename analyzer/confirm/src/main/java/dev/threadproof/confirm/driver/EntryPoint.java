package dev.threadproof.confirm.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The method or constructor that an {@link Entry} means, or one that leads to it. */
final class EntryPoint {

  private static final String LAMBDA = "lambda$";

  private EntryPoint() {}

  /**
   * Finds it and makes it accessible.
   *
   * @param begins whether the finding begins here; methods further in must be open to everybody
   */
  static Executable find(Entry entry, ClassLoader loader, boolean begins)
      throws CannotBuildException {
    Class<?> owner = load(entry.className(), loader);
    if (!begins) {
      return open(method(entry, owner));
    }
    String name = entry.method();
    if (name.startsWith(LAMBDA)) {
      String around =
          name.substring(LAMBDA.length(), Math.max(LAMBDA.length(), name.lastIndexOf('$')));
      return accessible(enclosing(owner, around), entry);
    }
    if (name.equals("<clinit>")) {
      throw new CannotBuildException(entry + " runs once, before anybody can call it");
    }
    Executable found = method(entry, owner);
    return Modifier.isPrivate(found.getModifiers()) && !isTask(found)
        ? program(owner, entry)
        : accessible(found, entry);
  }

  private static Executable method(Entry entry, Class<?> owner) throws CannotBuildException {
    String name = entry.method();
    List<Executable> named =
        new ArrayList<>(name.equals("<init>") ? constructors(owner) : methods(owner, name));
    for (Executable candidate : named) {
      if (entry.descriptor().isEmpty() || descriptor(candidate).equals(entry.descriptor())) {
        return candidate;
      }
    }
    throw new CannotBuildException(
        "class " + entry.className() + " has no " + name + entry.descriptor());
  }

  static Class<?> load(String name, ClassLoader loader) throws CannotBuildException {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new CannotBuildException("class " + name + " cannot be loaded: " + e);
    }
  }

  /** A lambda runs when the method that it is written in has been called. */
  private static Executable enclosing(Class<?> owner, String name) throws CannotBuildException {
    List<Executable> candidates =
        new ArrayList<>(name.equals("new") ? constructors(owner) : methods(owner, name));
    return candidates.stream()
        .filter(c -> !Modifier.isPrivate(c.getModifiers()))
        .min(
            Comparator.comparingInt(Executable::getParameterCount)
                .thenComparing(Executable::toString))
        .orElseThrow(
            () ->
                new CannotBuildException(
                    owner.getName() + "." + name + ", which holds the lambda, cannot be called"));
  }

  private static List<Constructor<?>> constructors(Class<?> owner) {
    return Arrays.asList(owner.getDeclaredConstructors());
  }

  private static List<Method> methods(Class<?> owner, String name) {
    return Arrays.stream(owner.getDeclaredMethods()).filter(m -> m.getName().equals(name)).toList();
  }

  private static Executable open(Executable found) throws CannotBuildException {
    boolean isOpen =
        Modifier.isPublic(found.getModifiers())
            && Modifier.isPublic(found.getDeclaringClass().getModifiers())
            && !found.isSynthetic();
    if (!isOpen) {
      throw new CannotBuildException(
          found.getDeclaringClass().getName() + "." + found.getName() + " is not public");
    }
    return found;
  }

  /** What only its class can call is reached by the class's own program, if it has one. */
  private static Executable program(Class<?> owner, Entry entry) throws CannotBuildException {
    try {
      Executable main = owner.getDeclaredMethod("main", String[].class);
      return accessible(main, entry);
    } catch (NoSuchMethodException e) {
      throw new CannotBuildException(entry + " is private: only its callers know how it is used");
    }
  }

  private static Executable accessible(Executable found, Entry entry) throws CannotBuildException {
    try {
      found.setAccessible(true);
    } catch (RuntimeException e) {
      throw new CannotBuildException(entry + " is not accessible: " + e.getMessage());
    }
    return found;
  }

  private static boolean isTask(Executable found) {
    Class<?> owner = found.getDeclaringClass();
    return Runnable.class.isAssignableFrom(owner) && found.getName().equals("run");
  }

  private static String descriptor(Executable executable) {
    StringBuilder text = new StringBuilder("(");
    for (Class<?> parameter : executable.getParameterTypes()) {
      text.append(parameter.descriptorString());
    }
    text.append(')');
    text.append(
        executable instanceof Method method ? method.getReturnType().descriptorString() : "V");
    return text.toString();
  }
}
