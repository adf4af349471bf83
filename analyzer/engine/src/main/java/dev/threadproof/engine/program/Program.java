package dev.threadproof.engine.program;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.facts.MonitorFact;
import dev.threadproof.engine.facts.WaitFact;
import dev.threadproof.engine.finding.DeclaredGuard;
import dev.threadproof.engine.finding.Diagnostic;
import dev.threadproof.engine.finding.Limit;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.path.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The program picture that rules read; all lists are in a stable order.
 *
 * @param classes number of target classes analysed
 * @param fields fields on which several threads may collide, with what each does
 * @param races fields on which threads race, at most one entry each
 * @param cycles lock-order cycles, shortest first
 * @param replacedLocks fields assigned while the monitor of the object that they held is held
 * @param spins loops that only wait for a field to change
 * @param guards guards that the sources declare
 * @param protocol how the program keeps to the rules of its synchronisers
 * @param tasks what becomes of its threads, executors and tasks
 * @param overrides methods that change their object with no lock in place of synchronized ones
 */
public record Program(
    List<Diagnostic> diagnostics,
    List<Limit> limits,
    int classes,
    Hierarchy hierarchy,
    Models models,
    FieldFacts fieldFacts,
    Names names,
    StableNames stableNames,
    List<FieldUse> fields,
    List<FieldRace> races,
    List<LockCycle> cycles,
    List<LeakedLock> leaks,
    List<WaitFact> waits,
    List<MonitorFact> monitors,
    Set<FieldId> replacedLocks,
    List<DoubleCheck> doubleChecks,
    Set<Spin> spins,
    List<DeclaredGuard> guards,
    Protocol protocol,
    Tasks tasks,
    List<LooseOverride> overrides) {

  /**
   * Puts the picture together from what is known of each method; {@code methods} are in a stable
   * order.
   */
  public static Program of(
      Inputs inputs, List<MethodResult> all, List<Diagnostic> diagnostics, List<Limit> found) {
    List<MethodResult> methods = Telling.of(all);
    List<Limit> limits = new ArrayList<>(found);
    for (MethodResult method : methods) {
      method
          .limits()
          .forEach(
              l ->
                  limits.add(
                      new Limit(
                          l,
                          Names.className(method.method().owner())
                              + "."
                              + Names.member(method.method()),
                          LimitText.of(l))));
    }
    Roots roots = Roots.of(inputs.hierarchy(), inputs.models(), methods);
    ThreadReach reach = new ThreadReach(methods, roots);
    CallContexts contexts = new CallContexts(methods, roots);
    EntryLocks entryLocks = EntryLocks.sure(methods, roots);
    roots.leaveToCallers(entryLocks);
    EntryLocks asSeen = EntryLocks.asSeen(methods, roots);
    LockCycles cycles =
        new LockCycles(
            inputs.hierarchy(),
            new GivenLocks(inputs.hierarchy(), inputs.fieldFacts()),
            reach,
            entryLocks,
            asSeen,
            contexts);
    List<LockCycle> lockCycles = cycles.find(methods, limits::add);
    DeclaredGuards declared =
        new DeclaredGuards(inputs.hierarchy(), inputs.models(), inputs.guards());
    EntryPoints entries = new EntryPoints(inputs.hierarchy(), inputs.models());
    FieldUses.Found uses =
        FieldUses.of(
            inputs.hierarchy(),
            inputs.fieldFacts(),
            methods,
            roots,
            new FieldUses.Signs(
                field -> declared.of(field).isPresent(),
                method -> entries.concurrent(method).isPresent()),
            entryLocks);
    List<FieldUse> fields = uses.fields();
    List<DoubleCheck> doubleChecks =
        methods.stream().flatMap(m -> m.doubleChecks().stream()).toList();
    return new Program(
        diagnostics.stream().sorted().distinct().toList(),
        limits.stream().sorted().distinct().toList(),
        inputs.classes(),
        inputs.hierarchy(),
        inputs.models(),
        inputs.fieldFacts(),
        new Names(inputs.hierarchy()),
        new StableNames(inputs.hierarchy(), inputs.homes()),
        fields,
        new FieldRaces(
                inputs.hierarchy(),
                inputs.models(),
                doubleChecks,
                uses.monitorLike(),
                declared,
                inputs.fieldFacts(),
                asSeen,
                roots,
                Intent.of(inputs.hierarchy(), methods))
            .of(fields),
        lockCycles,
        LockLeaks.of(methods),
        methods.stream()
            .flatMap(m -> m.waits().stream())
            .map(w -> asCalled(w, contexts, entryLocks))
            .toList(),
        methods.stream().flatMap(m -> m.monitors().stream()).toList(),
        methods.stream()
            .flatMap(m -> m.replacedLocks().stream())
            .collect(Collectors.toUnmodifiableSet()),
        doubleChecks,
        methods.stream().flatMap(m -> m.spins().stream()).collect(Collectors.toUnmodifiableSet()),
        inputs.guards(),
        Protocol.of(
            methods,
            new Holders(inputs.hierarchy(), roots, contexts),
            new Lockouts(methods, entryLocks)),
        Tasks.of(methods, inputs),
        methods.stream()
            .filter(m -> entryLocks.of(m.method()).isEmpty())
            .flatMap(m -> m.override().stream())
            .toList());
  }

  /** A wait that tests nothing itself, judged by where its method is called. */
  private static WaitFact asCalled(WaitFact wait, CallContexts contexts, EntryLocks entryLocks) {
    MethodId method = wait.site().method();
    if (wait.guarded() || wait.looped()) {
      return wait;
    } else if (contexts.alwaysInLoop(method)) {
      return wait.inCallersLoop();
    }
    boolean held = entryLocks.of(method).contains(Lock.monitor(wait.on()).name());
    return held && contexts.neverInLoop(method) ? wait.underCallersLock() : wait;
  }

  /** What all methods share. */
  public record Inputs(
      Hierarchy hierarchy,
      Models models,
      FieldFacts fieldFacts,
      Homes homes,
      List<DeclaredGuard> guards,
      int classes) {}
}
