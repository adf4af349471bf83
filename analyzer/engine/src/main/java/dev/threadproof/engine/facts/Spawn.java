package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A task handed to another thread.
 *
 * @param index number within the method
 * @param task the object whose code runs
 * @param declared the functional method that will be called on it
 * @param via the library method that the task was handed to
 * @param once whether the task is its own thread or future, which runs one time only
 * @param handles paths by which the thread can be waited for: thread, future, executor
 * @param serial the executor, if it runs its tasks one after the other
 * @param repeated whether it may be started again while it still runs
 * @param before spawns of the same method that may be running when this one starts
 * @param liveAtExit whether it may still run when the method returns
 */
public record Spawn(
    int index,
    Path task,
    MethodId declared,
    MethodId via,
    boolean once,
    List<Path> handles,
    Site site,
    Optional<Path> serial,
    boolean repeated,
    BitSet before,
    boolean liveAtExit) {

  /**
   * How a task is handed over.
   *
   * @param declared the functional method that will be called on it
   * @param via the library method called
   * @param once whether the task is its own thread or future
   * @param handles paths by which the thread can be waited for
   */
  record Handing(MethodId declared, MethodId via, boolean once, List<Path> handles) {}

  public Spawn {
    handles = List.copyOf(handles);
  }

  /** A spawn at this site, of which only the task and its names are known yet. */
  static Spawn at(Site site, Path task, Handing handing, Optional<Path> serial) {
    return new Spawn(
        0,
        task,
        handing.declared(),
        handing.via(),
        handing.once(),
        handing.handles(),
        site,
        serial,
        false,
        new BitSet(),
        false);
  }

  /** The same spawn as it stands in a method. */
  Spawn as(int newIndex, BitSet newBefore, boolean isRepeated, boolean isLive) {
    return new Spawn(
        newIndex, task, declared, via, once, handles, site, serial, isRepeated, newBefore, isLive);
  }

  /** The same spawn of another task. */
  public Spawn running(Path otherTask, MethodId otherDeclared) {
    return new Spawn(
        index,
        otherTask,
        otherDeclared,
        via,
        once,
        handles,
        site,
        serial,
        repeated,
        before,
        liveAtExit);
  }

  /** The same spawn under other names. */
  public Spawn renamed(UnaryOperator<Path> rename) {
    return new Spawn(
        index,
        rename.apply(task),
        declared,
        via,
        once,
        handles.stream().map(rename).toList(),
        site,
        serial.map(rename),
        repeated,
        before,
        liveAtExit);
  }

  /** Whether the two run on one thread, one after the other. */
  public boolean takesTurnsWith(Spawn other) {
    return serial.isPresent() && serial.equals(other.serial);
  }
}
