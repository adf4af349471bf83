package dev.threadproof.agent.runtime.steer;

import dev.threadproof.agent.runtime.WatchedField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The logs of the variables that a plan is about. */
final class WriteLogs {

  /** Objects beyond are not looked after: their lost updates are not seen. */
  private static final int MOST = 10_000;

  /** A field of an object, told by identity; no field is the content of a collection. */
  private record Variable(Object subject, @Nullable WatchedField field) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Variable that && subject == that.subject && field == that.field;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(subject);
    }
  }

  private final Map<Variable, WriteLog> logs = new HashMap<>();

  /** The log of a field of an object. */
  synchronized WriteLog of(Object subject, @Nullable WatchedField field) {
    Variable variable = new Variable(subject, field);
    WriteLog log = logs.get(variable);
    if (log == null) {
      log = new WriteLog();
      if (logs.size() < MOST) {
        logs.put(variable, log);
      }
    }
    return log;
  }
}
