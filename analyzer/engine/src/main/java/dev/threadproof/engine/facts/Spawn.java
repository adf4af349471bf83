package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Path;
import java.util.BitSet;
import java.util.List;

/**
 * A task handed to another thread.
 *
 * @param index number within the method
 * @param task the object whose code runs
 * @param declared the functional method that will be called on it
 * @param handles paths by which the thread can be waited for: thread, future, executor
 * @param repeated whether it may be started again while it still runs
 * @param before spawns of the same method that may be running when this one starts
 * @param liveAtExit whether it may still run when the method returns
 */
public record Spawn(
    int index,
    Path task,
    MethodId declared,
    List<Path> handles,
    Site site,
    boolean repeated,
    BitSet before,
    boolean liveAtExit) {

  public Spawn {
    handles = List.copyOf(handles);
  }
}
