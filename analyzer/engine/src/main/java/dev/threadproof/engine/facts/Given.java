package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What tests have told, on every way to a place, of booleans that a caller knows: parameters and
 * fields of objects given.
 *
 * @param values the value of each
 */
public record Given(Map<Path, Boolean> values) {

  private static final int MAX_VALUES = 6;

  /** Nothing is told. */
  public static final Given NONE = new Given(Map.of());

  /** What a state tells. */
  static Given of(State s) {
    if (s.told.isEmpty() && s.seen.isEmpty()) {
      return NONE;
    }
    Map<Path, Boolean> values = ordered();
    s.told.forEach((path, value) -> note(path, value, values));
    s.seen.forEach((path, value) -> note(path, value, values));
    return made(values);
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
    Map<Path, Boolean> both = ordered();
    both.putAll(values);
    both.entrySet().retainAll(other.values.entrySet());
    return made(both);
  }

  /**
   * The same in the caller's names, with what the caller's own tests tell; empty when the two
   * cannot both hold, so that the place is not reached by that call.
   */
  public Optional<Given> under(Given caller, UnaryOperator<Path> names) {
    if (values.isEmpty()) {
      return Optional.of(caller);
    }
    Map<Path, Boolean> all = ordered();
    all.putAll(caller.values);
    for (Map.Entry<Path, Boolean> told : values.entrySet()) {
      Path path = names.apply(told.getKey());
      Boolean known =
          path.root() instanceof Root.Int i ? Boolean.valueOf(i.value() != 0) : all.get(path);
      if (known != null && !known.equals(told.getValue())) {
        return Optional.empty();
      } else if (known == null && path.root() instanceof Root.Param) {
        all.put(path, told.getValue());
      }
    }
    return Optional.of(made(all));
  }

  private static TreeMap<Path, Boolean> ordered() {
    return new TreeMap<>(Comparator.comparing(Path::toString));
  }

  private static Given made(Map<Path, Boolean> values) {
    return values.isEmpty() || values.size() > MAX_VALUES ? NONE : new Given(Map.copyOf(values));
  }
}
