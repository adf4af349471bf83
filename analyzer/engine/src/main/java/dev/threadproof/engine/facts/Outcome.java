package dev.threadproof.engine.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a method returns normally.
 *
 * @param changes locks that are held more (positive count) or less than at entry
 * @param result the int or boolean returned, null when it is not always the same
 */
public record Outcome(List<Held> changes, @Nullable Integer result) {

  public Outcome {
    changes = List.copyOf(changes);
  }
}
