package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What tests have told, on every way to a place, of booleans that a caller knows: parameters and
 * fields of objects given.
 *
 * @param values the value of each
 * @param stirred whether fields may have held something else at the method's entry
 */
public record Given(Map<Path, Boolean> values, boolean stirred) {

  private static final int MAX_VALUES = 6;

  /** Nothing is told. */
  public static final Given NONE = new Given(Map.of(), false);

  private static final Given NONE_STIRRED = new Given(Map.of(), true);

  /** What a state tells. */
  static Given of(State s) {
    if (s.told.isEmpty() && s.seen.isEmpty()) {
      return s.stirred ? NONE_STIRRED : NONE;
    }
    Map<Path, Boolean> values = new HashMap<>();
    s.told.forEach((path, value) -> note(path, value, values));
    s.seen.forEach((path, value) -> note(path, value, values));
    return made(values, s.stirred);
  }

  private static void note(Path path, Path value, Map<Path, Boolean> values) {
    if (path.root() instanceof Root.Param
        && path.type().equals("Z")
        && value.root() instanceof Root.Int i) {
      values.put(path, i.value() != 0);
    }
  }

  /** What both tell alike. */
  public Given common(Given other) {
    if (equals(other)) {
      return this;
    }
    Map<Path, Boolean> both = new HashMap<>();
    both.putAll(values);
    both.entrySet().retainAll(other.values.entrySet());
    return made(both, stirred || other.stirred);
  }

  /** What of it was so when the method was entered. */
  public Given sinceEntry() {
    if (!stirred) {
      return this;
    }
    Map<Path, Boolean> lasting = new HashMap<>();
    lasting.putAll(values);
    lasting.keySet().removeIf(p -> !p.isBare());
    return made(lasting, false);
  }

  /**
   * What must have been so at the caller's entry, for this to have been so at the callee's; empty
   * when the caller's own tests rule it out, so that the place is not reached by that call.
   *
   * @param caller what the caller's tests have told before the call
   * @param names callee's paths in the caller's names
   */
  public Optional<Given> under(Given caller, UnaryOperator<Path> names) {
    if (values.isEmpty()) {
      return Optional.of(caller.sinceEntry());
    }
    Map<Path, Boolean> all = new HashMap<>();
    all.putAll(caller.sinceEntry().values);
    for (Map.Entry<Path, Boolean> told : values.entrySet()) {
      Path path = names.apply(told.getKey());
      Boolean known =
          path.root() instanceof Root.Int i
              ? Boolean.valueOf(i.value() != 0)
              : caller.values.get(path);
      if (known != null && !known.equals(told.getValue())) {
        return Optional.empty();
      } else if (path.root() instanceof Root.Param && (path.isBare() || !caller.stirred)) {
        all.put(path, told.getValue());
      }
    }
    return Optional.of(made(all, false));
  }

  private static Given made(Map<Path, Boolean> values, boolean stirred) {
    if (values.isEmpty() || values.size() > MAX_VALUES) {
      return stirred ? NONE_STIRRED : NONE;
    }
    return new Given(Map.copyOf(values), stirred);
  }
}
