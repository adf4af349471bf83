package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What a caller must know of a callee to go on after the call; paths are rooted at the callee's
 * parameters and statics.
 *
 * @param outcomes ways to return; empty when it never does
 * @param result path of the object returned; {@link #RETURNED} stands for one made by the callee,
 *     here, in stores and in spawns
 * @param fresh whether nobody else knows that object
 * @param escaping positions of parameters that somebody else may know afterwards
 * @param joins handles whose threads have surely ended
 * @param arrivals latches and the like that it lets go on
 * @param read synchronisation variables surely read
 * @param written synchronisation variables that may be written
 * @param raises the most telling way in which an exception can come out of it
 */
public record CalleeEffect(
    List<Outcome> outcomes,
    Optional<Path> result,
    boolean fresh,
    BitSet escaping,
    List<Store> stores,
    List<Path> joins,
    List<Path> arrivals,
    List<Spawn> spawns,
    Variables read,
    Variables written,
    Leak.Way raises) {

  /** Allocation site that stands for the object made and returned. */
  public static final int RETURNED = Integer.MAX_VALUE;

  /** Nothing is known to happen. */
  public static final CalleeEffect NONE =
      new CalleeEffect(
          List.of(new Outcome(List.of(), null)),
          Optional.empty(),
          false,
          new BitSet(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Variables.NONE,
          Variables.NONE,
          Leak.Way.CALL);

  /** Whether no exception of a call or throw can come out of it. */
  public boolean quiet() {
    return !raises.isOfCall();
  }
}
