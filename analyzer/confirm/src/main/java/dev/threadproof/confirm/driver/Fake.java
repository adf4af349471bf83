package dev.threadproof.confirm.driver;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for an interface: answers every call with a plain value, or with nothing. It holds no
 * lock and keeps no state, so that it orders nothing.
 */
final class Fake implements InvocationHandler {

  private final int depth;

  private Fake(int depth) {
    this.depth = depth;
  }

  static Object of(Class<?> type, int depth) throws CannotBuildException {
    try {
      return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Fake(depth));
    } catch (IllegalArgumentException e) {
      throw new CannotBuildException(type.getName() + " cannot be faked: " + e.getMessage());
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return switch (method.getName()) {
        case "equals" -> arguments != null && proxy == arguments[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> "fake " + proxy.getClass().getInterfaces()[0].getName();
      };
    }
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    Class<?> type = method.getReturnType();
    if (type == void.class) {
      return null;
    }
    try {
      return Workshop.answer(type, depth);
    } catch (CannotBuildException e) {
      return null;
    }
  }
}
