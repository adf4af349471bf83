package dev.threadproof.engine.facts;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The abstract state before an instruction. Mutable; copied at branches. */
final class State {

  final Path[] locals;
  final Path[] stack;
  int depth;
  LockState locks;

  /** Allocation sites whose objects somebody else may know. */
  BitSet escaped;

  /** Synchronisation variables surely read so far. */
  Variables read;

  /** Spawn sites whose threads may be running. */
  BitSet running;

  /** Read locks that an optimistic read goes without until it is validated. */
  Set<Lock> optimistic;

  /** How the exception came about that was caught last. */
  Leak.Way raised;

  /** Final fields and parameters of which a test has told the value. */
  Map<Path, Path> told;

  /** Other boolean fields of which a test has told the value that they had then. */
  Map<Path, Path> seen;

  State(int maxLocals, int maxStack) {
    locals = new Path[maxLocals];
    Arrays.fill(locals, Path.OTHER);
    stack = new Path[maxStack + 2];
    locks = LockState.EMPTY;
    escaped = new BitSet();
    running = new BitSet();
    read = Variables.NONE;
    told = Map.of();
    seen = Map.of();
    raised = Leak.Way.UNLIKELY;
    optimistic = Set.of();
  }

  private State(State from) {
    locals = from.locals.clone();
    stack = from.stack.clone();
    depth = from.depth;
    locks = from.locks;
    escaped = from.escaped;
    running = from.running;
    read = from.read;
    told = from.told;
    seen = from.seen;
    raised = from.raised;
    optimistic = from.optimistic;
  }

  State copy() {
    return new State(this);
  }

  void push(Path value) {
    stack[depth++] = value;
  }

  Path pop() {
    return stack[--depth];
  }

  Path peek() {
    return stack[depth - 1];
  }

  void store(int local, Path value) {
    locals[local] = value;
    if (value.isWide() && local + 1 < locals.length) {
      locals[local + 1] = Path.OTHER;
    }
  }

  void escape(int site) {
    if (!escaped.get(site)) {
      BitSet next = (BitSet) escaped.clone();
      next.set(site);
      escaped = next;
    }
  }

  void run(int spawn) {
    if (!running.get(spawn)) {
      BitSet next = (BitSet) running.clone();
      next.set(spawn);
      running = next;
    }
  }

  void join(BitSet ended) {
    if (running.intersects(ended)) {
      BitSet next = (BitSet) running.clone();
      next.andNot(ended);
      running = next;
    }
  }

  /** Replaces every use of a value by another that is known to be the same. */
  void replace(Path old, Path value) {
    for (int i = 0; i < locals.length; i++) {
      if (locals[i].equals(old)) {
        locals[i] = value;
      }
    }
  }

  /** An optimistic read begins or is validated. */
  void look(Lock lock, boolean begins) {
    Set<Lock> next = new LinkedHashSet<>(optimistic);
    boolean changed = begins ? next.add(lock) : next.remove(lock);
    optimistic = changed ? next : optimistic;
  }

  /** A final field or a parameter is known to hold a value. */
  void tell(Path place, Path value) {
    told = with(told, place, value);
  }

  /** A field held a value when it was tested. */
  void see(Path field, Path value) {
    seen = with(seen, field, value);
  }

  private static Map<Path, Path> with(Map<Path, Path> known, Path place, Path value) {
    Map<Path, Path> more = new HashMap<>(known);
    more.put(place, value);
    return more;
  }

  private static Map<Path, Path> common(Map<Path, Path> mine, Map<Path, Path> others) {
    if (others.entrySet().containsAll(mine.entrySet())) {
      return mine;
    }
    Map<Path, Path> same = new HashMap<>(mine);
    same.entrySet().retainAll(others.entrySet());
    return same;
  }

  /** A lock is given back. */
  void release(Lock lock, int at) {
    locks = locks.change(lock, -1, at);
    synchronise(FieldNumbers.RELEASE);
  }

  /** A synchronisation variable has been read. */
  void synchronise(int variable) {
    read = read.and(variable);
  }

  /**
   * A location is assigned: values read from it before are no longer what it holds, and get another
   * name.
   */
  void forget(Path location, UnaryOperator<Path> stale) {
    for (int i = 0; i < locals.length; i++) {
      if (locals[i].startsWith(location)) {
        locals[i] = stale.apply(locals[i]);
      }
    }
    for (int i = 0; i < depth; i++) {
      if (stack[i].startsWith(location)) {
        stack[i] = stale.apply(stack[i]);
      }
    }
    locks = locks.renamed(p -> p.startsWith(location) ? stale.apply(p) : p);
    if (!seen.isEmpty()) {
      seen = new HashMap<>(seen);
      seen.keySet().removeIf(p -> p.startsWith(location));
    }
  }

  /** Merges the other state into this one; true if this one changed. */
  boolean merge(State other, int block, ValueJoin join) {
    boolean changed = false;
    for (int i = 0; i < locals.length; i++) {
      Path merged = join.of(locals[i], other.locals[i], block, i, this, other);
      changed |= !merged.equals(locals[i]);
      locals[i] = merged;
    }
    depth = Math.min(depth, other.depth);
    for (int i = 0; i < depth; i++) {
      Path merged = join.of(stack[i], other.stack[i], block, locals.length + i, this, other);
      changed |= !merged.equals(stack[i]);
      stack[i] = merged;
    }
    changed |= absorb(other);
    return changed;
  }

  private boolean absorb(State other) {
    BitSet allEscaped = Access.either(escaped, other.escaped);
    BitSet allRunning = Access.either(running, other.running);
    boolean changed = !allEscaped.equals(escaped) || !allRunning.equals(running);
    changed |= !other.read.includes(read);
    read = read.common(other.read);
    changed |= raised.or(other.raised) != raised;
    raised = raised.or(other.raised);
    Map<Path, Path> bothTold = common(told, other.told);
    Map<Path, Path> bothSeen = common(seen, other.seen);
    changed |= bothTold.size() != told.size() || bothSeen.size() != seen.size();
    told = bothTold;
    seen = bothSeen;
    if (!other.optimistic.containsAll(optimistic)) {
      Set<Lock> same = new LinkedHashSet<>(optimistic);
      same.retainAll(other.optimistic);
      optimistic = same;
      changed = true;
    }
    escaped = allEscaped;
    running = allRunning;
    return changed;
  }
}
