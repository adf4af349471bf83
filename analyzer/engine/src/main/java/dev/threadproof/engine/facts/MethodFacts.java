package dev.threadproof.engine.facts;

import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * All that one method does by itself; lists are in the order in which the interpreter met the
 * instructions.
 *
 * @param spawnInstructions for each spawn number the instruction of this method at which it happens
 * @param rounds what its loops do anew in each round
 * @param released locks taken here that some way through the method gives back
 * @param heap what was put where
 * @param joins handles whose threads have surely ended at return
 * @param outcomes lock changes at normal returns
 * @param result path of the returned object, when it is always the same or always fresh
 * @param freshResult whether the result is always an object made here that has not escaped
 * @param raises the most telling way in which an exception leaves the method, as its callers see it
 * @param read synchronisation variables surely read at return
 * @param written synchronisation variables that may be written
 * @param protocol how it keeps to the rules of its synchronisers
 * @param containers the collection or array without a lock of its own that an instruction makes
 * @param tasks how it treats threads, executors and thread-local variables
 * @param limits names of limits that were hit
 */
public record MethodFacts(
    MethodId method,
    boolean isStatic,
    List<Access> accesses,
    List<Acquisition> acquisitions,
    List<CallFact> calls,
    List<Spawn> spawns,
    Map<Integer, Integer> spawnInstructions,
    Rounds rounds,
    List<Leak> leaks,
    Set<Lock> released,
    List<WaitFact> waits,
    List<MonitorFact> monitors,
    List<TestFact> tests,
    Heap heap,
    List<Path> joins,
    List<Path> arrivals,
    List<Outcome> outcomes,
    Optional<Path> result,
    boolean freshResult,
    BitSet escapingParameters,
    Leak.Way raises,
    Variables read,
    Variables written,
    ProtocolFacts protocol,
    IntFunction<Optional<LocalContainer>> containers,
    TaskFacts tasks,
    List<String> limits) {}
