package dev.threadproof.engine.program;

import dev.threadproof.engine.code.FieldFacts;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.Hierarchy;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.model.AnnotationRole;
import dev.threadproof.engine.model.Models;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.PathText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Judges what several threads do with a field: whether it is a race, of which kind, and how sure
 * that is.
 */
final class FieldRaces {

  /** A guard held at less than this part of the places is no guard that somebody meant. */
  private static final double MEANT = 0.5;

  /** The same for a lock that belongs to the field, where the race is seen without it. */
  private static final double EVER_MEANT = 0.2;

  /** A guard held at this part of the places is surely meant. */
  private static final double SURELY_MEANT = 2.0 / 3;

  private final Hierarchy hierarchy;
  private final Models models;

  private final Set<String> monitorLike;
  private final DeclaredGuards declared;
  private final FieldFacts facts;
  private final Containers containers;
  private final Doubts doubts;
  private final Memos memos;
  private final Intent intent;
  private final CompoundRaces steps;
  private final EntryPoints entries;
  private final OpenStatics openStatics;

  private record UnlockedRead(FieldId field, MethodId method) {}

  /** Where double-checked locking reads without the lock; it has a rule of its own. */
  private final Set<UnlockedRead> firstTests = new HashSet<>();

  FieldRaces(
      Hierarchy hierarchy,
      Models models,
      List<DoubleCheck> doubleChecks,
      Set<String> monitorLike,
      DeclaredGuards declared,
      FieldFacts facts,
      EntryLocks seen,
      Roots roots,
      Intent intent) {
    this.intent = intent;
    this.memos = new Memos(hierarchy, new Immutability(hierarchy, models));
    this.containers = new Containers(hierarchy, models, facts);
    this.doubts = new Doubts(containers, memos, new UnseenGuards(seen), facts, roots);
    this.declared = declared;
    this.facts = facts;
    this.monitorLike = monitorLike;
    for (DoubleCheck check : doubleChecks) {
      firstTests.add(new UnlockedRead(check.field(), check.method()));
      firstTests.add(new UnlockedRead(check.field(), check.first().method()));
    }
    this.hierarchy = hierarchy;
    this.models = models;
    this.steps = new CompoundRaces(hierarchy, models);
    this.entries = new EntryPoints(hierarchy, models);
    this.openStatics = new OpenStatics(hierarchy);
  }

  List<FieldRace> of(List<FieldUse> fields) {
    List<FieldRace> races = new ArrayList<>();
    for (FieldUse field : fields) {
      if (!isExcused(field)) {
        judge(field).filter(r -> !doubts.isMadeBefore(r)).ifPresent(races::add);
      }
    }
    return CompoundRaces.onePerField(races);
  }

  private boolean isExcused(FieldUse field) {
    Optional<ClassInfo> owner = hierarchy.find(field.field().owner()).filter(ClassInfo::target);
    Set<AnnotationRole> roles =
        owner.map(c -> models.annotationRoles(c.annotations())).orElse(Set.of());
    boolean confined =
        models.roles(hierarchy.superTypes(field.field().owner())).contains(TypeRole.CONFINED);
    return owner.isEmpty()
        || confined
        || roles.contains(AnnotationRole.NOT_THREAD_SAFE)
        || roles.contains(AnnotationRole.CONFINED);
  }

  private Optional<FieldRace> judge(FieldUse all) {
    Predicate<Use> doubleChecked =
        u -> !u.write() && firstTests.contains(new UnlockedRead(all.field(), u.site().method()));
    if (all.compound()) {
      return steps.compound(all);
    } else if (all.content() && facts.isSynchronized(all.field())) {
      return CompoundRaces.iteration(all);
    } else if (all.content() && containers.guardThemselves(all.field())) {
      return Optional.empty();
    }
    if (all.content() || all.uses().stream().noneMatch(doubleChecked)) {
      return judged(all);
    }
    List<Use> uses = all.uses().stream().filter(doubleChecked.negate()).toList();
    List<Conflict> conflicts =
        all.conflicts().stream()
            .filter(c -> !doubleChecked.test(c.first()) && !doubleChecked.test(c.second()))
            .toList();
    return judged(new FieldUse(all.field(), false, false, all.isStatic(), uses, conflicts));
  }

  /** The user has said which lock guards the field: who does not hold it is wrong. */
  private Optional<FieldRace> againstDeclaration(FieldUse field, Guard guard) {
    List<Conflict> conflicts =
        field.conflicts().stream()
            .filter(c -> !FieldRace.holds(c.first(), guard) || !FieldRace.holds(c.second(), guard))
            .filter(c -> !declared.isPassedOn(c.first()) && !declared.isPassedOn(c.second()))
            .toList();
    if (conflicts.isEmpty()) {
      return Optional.empty();
    }
    GuardStatistics statistics = GuardStatistics.of(field.uses(), guard);
    return Optional.of(
        FieldRace.of(
            field, FieldRace.Kind.DECLARED_GUARD, conflicts, statistics, Confidence.LIKELY));
  }

  private Optional<FieldRace> judged(FieldUse field) {
    Optional<Guard> guard = declared.of(field.field());
    if (guard.isPresent()) {
      return againstDeclaration(field, guard.get());
    }
    Optional<FieldRace> underInstance = InstanceGuards.of(field);
    if (underInstance.isPresent()) {
      return underInstance;
    }
    GuardStatistics statistics = GuardStatistics.of(field.uses());
    for (Conflict.Basis one : List.of(Conflict.Basis.SAME_METHOD, Conflict.Basis.SAME_WALK)) {
      List<Conflict> seen = conflicts(field, one);
      if (!seen.isEmpty()) {
        return Optional.of(inOnePhase(seen, some -> race(field, some, statistics)));
      }
    }
    List<Conflict> threads = conflicts(field, Conflict.Basis.THREAD_AND_CALLERS);
    Optional<FieldRace> thread =
        threads.isEmpty() ? Optional.empty() : withThread(field, threads, statistics);
    if (thread.isPresent()) {
      return thread;
    }
    List<Conflict> callers = conflicts(field, Conflict.Basis.CALLERS);
    Optional<FieldRace> caller = amongCallers(field, callers, statistics);
    return caller.isPresent() ? caller : byFramework(field, callers, statistics);
  }

  /** Calls of one object that a framework makes on several threads. */
  private Optional<FieldRace> byFramework(
      FieldUse field, List<Conflict> callers, GuardStatistics statistics) {
    List<Conflict> entered =
        callers.stream().filter(c -> isEntered(c.first()) && isEntered(c.second())).toList();
    return entered.isEmpty()
        ? Optional.empty()
        : Optional.of(
            FieldRace.of(field, FieldRace.Kind.FRAMEWORK, entered, statistics, Confidence.LIKELY));
  }

  private boolean isEntered(Use use) {
    boolean own = use.anchor().filter(a -> a.equals("this") || a.equals("static")).isPresent();
    return own && entries.concurrent(use.actor().method()).isPresent();
  }

  /**
   * Conflicts of a kind; what {@code toString} reads without a lock is only shown to somebody, and
   * left out.
   */
  static List<Conflict> conflicts(FieldUse field, Conflict.Basis basis) {
    return field.conflicts().stream()
        .filter(c -> c.basis() == basis && !isShown(c.first()) && !isShown(c.second()))
        .toList();
  }

  static boolean isShown(Use use) {
    return use.actor().method().name().equals("toString") && !use.write();
  }

  /**
   * The race told of accesses that surely belong to one phase of the object's life, and neither to
   * a thread that was asked for; only presumed when there are none.
   */
  private static FieldRace inOnePhase(
      List<Conflict> conflicts, Function<List<Conflict>, FieldRace> race) {
    List<Conflict> together =
        conflicts.stream().filter(c -> !Phases.apart(c) && !isOnOwnThread(c)).toList();
    return together.isEmpty()
        ? race.apply(conflicts).as(Confidence.POSSIBLE)
        : race.apply(together);
  }

  /** Whether one side runs only on the thread that the object belongs to, as the code asks. */
  private static boolean isOnOwnThread(Conflict conflict) {
    return conflict.first().order().onOwnThread() || conflict.second().order().onOwnThread();
  }

  private FieldRace race(FieldUse field, List<Conflict> conflicts, GuardStatistics statistics) {
    if (isGuard(field, statistics)) {
      FieldRace race =
          FieldRace.of(
              field, FieldRace.Kind.INCONSISTENT_GUARD, conflicts, statistics, Confidence.LIKELY);
      return doubts.areSeen(field, race) ? race.as(Confidence.POSSIBLE) : race;
    }
    List<Conflict> polled =
        field.content() ? List.of() : conflicts.stream().filter(FieldRaces::isPolled).toList();
    if (!polled.isEmpty()) {
      List<Conflict> unwoken =
          polled.stream().filter(c -> !isWoken(c) && !doubts.isPresumed(c)).toList();
      return unwoken.isEmpty()
          ? FieldRace.of(field, FieldRace.Kind.POLLED, polled, statistics, Confidence.POSSIBLE)
          : FieldRace.of(field, FieldRace.Kind.POLLED, unwoken, statistics, Confidence.LIKELY);
    }
    // a task notes the thread that runs it, mostly to know itself by
    boolean mark =
        field.field().descriptor().equals("Ljava/lang/Thread;")
            || containers.isOfUnknownClass(field)
            || memos.isMemo(field);
    List<Conflict> meant =
        conflicts.stream()
            .filter(c -> isOfClass(field, c) || intent.isMeant(c, field.field()))
            .filter(c -> !doubts.isPresumed(c))
            .toList();
    Confidence known = mark || meant.isEmpty() ? Confidence.POSSIBLE : Confidence.LIKELY;
    List<Conflict> told = meant.isEmpty() ? conflicts : meant;
    return FieldRace.of(field, FieldRace.Kind.UNGUARDED, told, statistics, known);
  }

  /** Whether there is only one of it, so that two threads that get there surely meet. */
  private static boolean isOfClass(FieldUse field, Conflict conflict) {
    return field.isStatic() && conflict.basis() == Conflict.Basis.SAME_METHOD;
  }

  /** Whether the lock is one that somebody took to guard the field, not one held by chance. */
  private static boolean isGuard(FieldUse field, GuardStatistics statistics) {
    double least = isMeant(field, statistics) ? EVER_MEANT : MEANT;
    return statistics.guarded() > 0 && statistics.guarded() >= least * statistics.total();
  }

  /** One side only looks, again and again, and goes on or not by what it sees. */
  private static boolean isPolled(Conflict conflict) {
    return (conflict.first().polled() && !conflict.first().write() && conflict.second().write())
        || (conflict.second().polled() && !conflict.second().write() && conflict.first().write());
  }

  /** Whether the thread that looks is interrupted after the write, on which it sees it. */
  private static boolean isWoken(Conflict conflict) {
    Use writer = conflict.first().write() ? conflict.first() : conflict.second();
    return writer.order().thenInterrupts();
  }

  private Optional<FieldRace> withThread(
      FieldUse field, List<Conflict> conflicts, GuardStatistics statistics) {
    if (isMeant(field, statistics)) {
      return inconsistent(field, conflicts, statistics);
    }
    List<Conflict> telling =
        conflicts.stream()
            .filter(c -> isOneObject(c, field.field()))
            .filter(c -> isPolled(c) || threadWrites(c.first()) || threadWrites(c.second()))
            .toList();
    return telling.isEmpty()
        ? Optional.empty()
        : Optional.of(inOnePhase(telling, some -> race(field, some, statistics)));
  }

  /**
   * Whether thread and callers find the object in the same way, or the field belongs to the code
   * that the thread runs; other objects that a thread works on are hardly known to callers.
   */
  private boolean isOneObject(Conflict conflict, FieldId field) {
    return conflict.first().anchor().equals(conflict.second().anchor())
        || isOfTask(conflict.first().actor(), field)
        || isOfTask(conflict.second().actor(), field);
  }

  private boolean isOfTask(Actor actor, FieldId field) {
    return actor instanceof Actor.Started started
        && hierarchy.outermost(started.method().owner()).equals(hierarchy.outermost(field.owner()));
  }

  private static boolean threadWrites(Use use) {
    return use.write()
        && use.actor() instanceof Actor.Started started
        && started.start().insn() >= 0;
  }

  private Optional<FieldRace> amongCallers(
      FieldUse field, List<Conflict> conflicts, GuardStatistics statistics) {
    if (conflicts.isEmpty()) {
      return Optional.empty();
    } else if (!isMeant(field, statistics)) {
      Optional<FieldRace> open = openStatics.race(field, conflicts, statistics);
      return open.isPresent()
          ? open
          : VolatileContents.race(field, conflicts, statistics, hierarchy);
    }
    Optional<FieldRace> race = inconsistent(field, conflicts, statistics);
    boolean flag = field.field().descriptor().equals("Z") && !field.content();
    boolean told = conflicts.stream().anyMatch(c -> isTold(c.first()) || isTold(c.second()));
    if (race.isEmpty() && flag && told) {
      return Optional.of(
          FieldRace.of(field, FieldRace.Kind.POLLED, conflicts, statistics, Confidence.POSSIBLE));
    }
    boolean own = statistics.guard().filter(g -> g.relation() == Guard.Relation.OWN).isPresent();
    // there is one of it for all callers, and somebody has seen that it needs a lock
    boolean open = field.isStatic() && field.content() && statistics.guardedWrite();
    if (race.isEmpty() && (open || (own && monitorLike.contains(field.field().owner())))) {
      return Optional.of(
          FieldRace.of(
              field,
              FieldRace.Kind.INCONSISTENT_GUARD,
              conflicts,
              statistics,
              Confidence.POSSIBLE));
    }
    return race;
  }

  private static boolean isTold(Use use) {
    return use.constant() && use.guards().isEmpty();
  }

  /**
   * Whether the lock held at most places belongs to the field: its object's own, or one of its
   * class.
   */
  private static boolean isMeant(FieldUse field, GuardStatistics statistics) {
    return statistics
        .guard()
        .filter(
            g ->
                g.relation() == Guard.Relation.OWN
                    || (g.relation() == Guard.Relation.GLOBAL
                        && isOfClass(g, field.field().owner())))
        .isPresent();
  }

  private static boolean isOfClass(Guard guard, String className) {
    String simple = PathText.simpleName(className);
    int nested = simple.indexOf('$');
    String outermost = nested > 0 ? simple.substring(0, nested) : simple;
    return guard.text().startsWith(outermost + ".") || guard.text().startsWith(outermost + "$");
  }

  private Optional<FieldRace> inconsistent(
      FieldUse field, List<Conflict> conflicts, GuardStatistics statistics) {
    double part = (double) statistics.guarded() / statistics.total();
    if (part < MEANT || !statistics.guardedWrite()) {
      return Optional.empty();
    }
    Confidence confidence = part >= SURELY_MEANT ? Confidence.LIKELY : Confidence.POSSIBLE;
    FieldRace race =
        inOnePhase(
            conflicts,
            some ->
                FieldRace.of(
                    field, FieldRace.Kind.INCONSISTENT_GUARD, some, statistics, confidence));
    return Optional.of(
        doubts.areThere(field, race, statistics) ? race.as(Confidence.POSSIBLE) : race);
  }
}
