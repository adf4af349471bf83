package dev.threadproof.engine.facts;

import dev.threadproof.engine.model.Effect;
import dev.threadproof.engine.model.Operand;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import java.util.List;
import java.util.Optional;

/** What the words of a model mean at a call: its operands, and what it returns. */
final class ModelValues {

  private final ObjectRecorder objects;

  ModelValues(ObjectRecorder objects) {
    this.objects = objects;
  }

  /** What the call returns, by its model. */
  Path result(Call call, List<Effect> effects) {
    String type = call.shape().result();
    for (Effect effect : effects) {
      if (effect instanceof Effect.Fresh) {
        boolean single = call.argument(0).filter(Path.constant(1)::equals).isPresent();
        boolean isBounded = effects.stream().anyMatch(e -> e instanceof Effect.Bounded);
        if (isBounded) {
          objects.bounded(call.at());
        }
        if ((isBounded && single) || effects.stream().anyMatch(e -> e instanceof Effect.Serial)) {
          objects.serial(call.at());
        }
        return Path.of(new Root.Alloc(call.at()), type);
      } else if (effect instanceof Effect.Same same) {
        return operand(call, same.as(), Path.OTHER).orElse(call.unknown());
      } else if (effect instanceof Effect.View view) {
        return operand(call, view.of(), Path.OTHER).map(p -> p.as(type)).orElse(call.unknown());
      } else if (effect instanceof Effect.Part part) {
        return operand(call, part.of(), Path.OTHER)
            .map(p -> p.then(new Selector.Part(part.name()), type))
            .orElse(call.unknown());
      } else if (effect instanceof Effect.Load load) {
        return operand(call, load.from(), Path.OTHER)
            .map(p -> loaded(call, source(p), type))
            .orElse(call.unknown());
      }
    }
    return call.unknown();
  }

  /** An element; the one argument of the call, if there is one, is taken for its index or key. */
  private static Path loaded(Call call, Path from, String type) {
    boolean keyed = !call.isStatic() && call.arguments().size() == 2;
    Path key = keyed ? call.arguments().get(1) : Path.OTHER;
    boolean nameable = !(key.root() instanceof Root.Lambda);
    for (Selector selector : key.selectors()) {
      nameable &= !(selector instanceof Selector.Call);
    }
    return from.element(nameable ? key : Path.OTHER, type);
  }

  static boolean isParallel(Path stream) {
    return stream.last().orElse(null) instanceof Selector.Part part
        && part.name().equals("parallel");
  }

  /** What a stream is of. */
  static Path source(Path stream) {
    Path whole = stream.parent();
    return whole != null && isParallel(stream) ? whole.as(stream.type()) : stream;
  }

  static Lock lock(Call call, Operand operand, Effect.Mode mode) {
    return Lock.of(path(call, operand), mode == Effect.Mode.SHARED);
  }

  static Path path(Call call, Operand operand) {
    return operand(call, operand, Path.OTHER).orElse(Path.OTHER);
  }

  static Optional<Path> operand(Call call, Operand operand, Path result) {
    if (operand.index() == Operand.RECEIVER) {
      return call.receiver();
    } else if (operand.index() == Operand.RESULT) {
      return result.isReference() ? Optional.of(result) : Optional.empty();
    }
    return call.argument(operand.index());
  }
}
