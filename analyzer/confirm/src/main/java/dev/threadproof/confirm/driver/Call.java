package dev.threadproof.confirm.driver;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A call with all it needs.
 *
 * @param receiver null for a static method or a constructor
 */
@SuppressWarnings("ArrayRecordComponent") // identity of the array never matters
record Call(Executable executable, @Nullable Object receiver, @Nullable Object[] arguments) {

  /**
   * Makes the call.
   *
   * @return what it threw, else null
   */
  @Nullable Throwable make() {
    try {
      if (executable instanceof Method method) {
        method.invoke(receiver, arguments);
      } else if (executable instanceof Constructor<?> constructor) {
        constructor.newInstance(arguments);
      }
      return null;
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause();
      return cause == null ? e : cause;
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return e;
    }
  }
}
