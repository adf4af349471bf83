package dev.threadproof.engine.facts;

import dev.threadproof.engine.code.FlowGraph;
import dev.threadproof.engine.code.MethodCode;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Type;

/**
 * Interprets one method body to a fixed point, then walks it once more and writes down what it saw.
 * Where control only goes forward and nothing is caught, one walk does both.
 */
public final class Interpreter {

  /**
   * States with different locks that are kept apart at one point; beyond it only what all hold is
   * kept.
   */
  static final int MAX_LOCK_STATES = 8;

  /** Blocks of a method; longer methods are interpreted without keeping lock states apart. */
  static final int MAX_STEPS_PER_BLOCK = 60;

  private final Context context;
  private final MethodCode code;
  private final FlowGraph graph;
  private final ValueJoin join;
  private final BlockStates[] entries;
  private final Map<Integer, BitSet> loopJoins = new LinkedHashMap<>();
  private final BitSet pending = new BitSet();
  private final TreeMap<Integer, State> lastResorts = new TreeMap<>();
  private Recorder recorder;
  private Transfer transfer;
  private boolean solved;
  private boolean merged;
  private boolean overflow;

  public Interpreter(Context context, MethodCode code) {
    this.context = context;
    this.code = code;
    this.graph = new FlowGraph(code);
    this.recorder = new Recorder(code, graph, context);
    this.join = new ValueJoin(context.hierarchy(), graph.size(), recorder.objects().heap().walks());
    this.transfer = new Transfer(context, code, graph, recorder, this);
    this.entries = new BlockStates[graph.blocks()];
  }

  /** Runs the analysis. */
  public MethodFacts run() {
    if (graph.size() > 0) {
      if (graph.isStraight()) {
        start(); // each block is seen once, when all that flows into it is known
      }
      solve();
      if (overflow) {
        recorder.limit("lock-states");
        merged = true;
        startOver();
        solve();
      }
      if (!loopJoins.isEmpty()) {
        solve();
      }
      solved = true;
      if (!recorder.isRecording()) {
        record();
      }
    }
    return recorder.facts(merged);
  }

  /** What was written down so far does not count. */
  private void startOver() {
    if (recorder.isRecording()) {
      recorder = recorder.afresh();
      transfer = new Transfer(context, code, graph, recorder, this);
    }
  }

  private void start() {
    recorder.start();
    if (code.isSynchronized()) {
      recorder.acquired(-1, entryMonitor(), new State(code.maxLocals(), code.maxStack()), false);
    }
  }

  private void solve() {
    for (int i = 0; i < entries.length; i++) {
      entries[i] = new BlockStates();
    }
    pending.clear();
    lastResorts.clear();
    flow(0, entryState());
    int budget = MAX_STEPS_PER_BLOCK * graph.blocks() + 1000;
    while ((!pending.isEmpty() || takeLastResort()) && !(overflow && !merged)) {
      if (budget-- == 0) {
        overflow = true;
        recorder.limit("fixpoint-steps");
        return;
      }
      int block = pending.nextSetBit(0);
      pending.clear(block);
      for (LockState key : entries[block].takeDirty()) {
        State state = entries[block].with(key);
        if (state != null) {
          runBlock(block, state.copy());
        }
      }
      if (recorder.isRecording() && recorder.objects().looksBack()) {
        startOver(); // what was seen before may have another name now
      }
    }
  }

  private void record() {
    start();
    for (int block = 0; block < graph.blocks(); block++) {
      for (State state : entries[block].all()) {
        runBlock(block, state.copy());
      }
    }
  }

  private State entryState() {
    State state = new State(code.maxLocals(), code.maxStack());
    int local = 0;
    int position = 0;
    if (!code.isStatic()) {
      state.locals[local++] = Path.param(position++, true, "L" + code.id().owner() + ";");
    }
    for (Type type : Type.getArgumentTypes(code.id().descriptor())) {
      boolean reference = type.getSort() >= Type.ARRAY;
      Path value =
          reference
              ? Path.param(position, !code.isStatic(), type.getDescriptor())
              : type.getSize() == 2
                  ? Path.WIDE
                  : Path.param(position, !code.isStatic(), type.getDescriptor());
      state.locals[local] = value;
      local += type.getSize();
      position++;
    }
    if (code.isSynchronized()) {
      state.locks = state.locks.change(entryMonitor(), 1, -1);
    }
    return state;
  }

  /** The monitor that a synchronized method holds. */
  Lock entryMonitor() {
    String owner = "L" + code.id().owner() + ";";
    return Lock.monitor(
        code.isStatic()
            ? Path.of(new Root.ClassLiteral(owner), "Ljava/lang/Class;")
            : Path.param(0, true, owner));
  }

  private record Cursor(State state, int insn) {}

  private void runBlock(int block, State start) {
    Deque<Cursor> work = new ArrayDeque<>();
    work.add(new Cursor(start, graph.start(block)));
    while (!work.isEmpty()) {
      Cursor cursor = work.poll();
      State state = cursor.state();
      boolean alive = true;
      for (int i = cursor.insn(); i < graph.end(block) && alive; i++) {
        if (transfer.isStraight(i)) {
          transfer.apply(i, state);
          continue;
        }
        List<State> next = transfer.step(i, state);
        alive = !next.isEmpty();
        if (alive) {
          state = next.get(0);
          for (int fork = 1; fork < next.size(); fork++) {
            work.add(new Cursor(next.get(fork), i + 1));
          }
        }
      }
      if (alive) {
        transfer.leave(block, state);
      }
    }
  }

  /** Lets the state flow into a block along a normal edge from another. */
  void edge(int from, int to, State state) {
    int loop = graph.loopOfBlock(from);
    BitSet ended = loop >= 0 && graph.loopOfBlock(to) != loop ? loopJoins.get(loop) : null;
    if (ended != null) {
      State after = state.copy();
      after.join(ended);
      flow(to, after);
    } else {
      flow(to, state);
    }
  }

  /** Lets the state flow into a block, which takes it over. */
  void flow(int block, State state) {
    if (solved) {
      return;
    }
    BlockStates states = entries[block];
    if (merged && !states.isEmpty()) {
      mergeAll(block, states, state);
      return;
    }
    State known = states.with(state.locks);
    if (known == null) {
      if (states.size() >= MAX_LOCK_STATES) {
        overflow = true;
        return;
      }
      states.add(state);
      touch(block, state.locks);
    } else if (known.merge(state, block, join)) {
      touch(block, state.locks);
    }
  }

  private void touch(int block, LockState key) {
    entries[block].touch(key);
    pending.set(block);
  }

  private void mergeAll(int block, BlockStates states, State state) {
    State known = states.first();
    LockState met = known.locks.meet(state.locks);
    boolean changed = known.merge(state, block, join);
    if (changed || !met.equals(known.locks)) {
      known.locks = met;
      states.only(known);
      touch(block, met);
    }
  }

  /** Whether a handler has neither been reached nor has a state to be entered with. */
  boolean lacks(int block) {
    return !solved && !reached(block) && !lastResorts.containsKey(block);
  }

  /** Lets the state flow into a handler if nothing else does. */
  void lastResort(int block, State state) {
    lastResorts.put(block, state);
  }

  /** Enters one handler that nothing has reached; none is left when the answer is no. */
  private boolean takeLastResort() {
    while (!lastResorts.isEmpty()) {
      Map.Entry<Integer, State> first = lastResorts.pollFirstEntry();
      if (!reached(first.getKey())) {
        flow(first.getKey(), first.getValue());
        return true;
      }
    }
    return false;
  }

  /** Whether a handler has been reached already. */
  boolean reached(int block) {
    return !entries[block].isEmpty();
  }

  /** Notes that the loop waits for the end of threads: they have ended where the loop is left. */
  void joinedInLoop(int loop, BitSet ended) {
    loopJoins.computeIfAbsent(loop, k -> new BitSet()).or(ended);
  }

  Context context() {
    return context;
  }
}
