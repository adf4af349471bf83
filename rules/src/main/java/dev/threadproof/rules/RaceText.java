package dev.threadproof.rules;

import dev.threadproof.engine.facts.LocalContainer;
import dev.threadproof.engine.facts.Site;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.program.Actor;
import dev.threadproof.engine.program.Conflict;
import dev.threadproof.engine.program.FieldRace;
import dev.threadproof.engine.program.Guard;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import dev.threadproof.engine.program.Use;
import dev.threadproof.engine.summary.Chain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Races in words. */
final class RaceText {

  private final Program program;
  private final FieldRace race;
  private final Site place;
  private final String field;

  RaceText(Program program, FieldRace race) {
    this(program, race, race.outlier().site());
  }

  /**
   * A race that is told of another place than its outlier.
   *
   * @param place on the way to the outlier
   */
  RaceText(Program program, FieldRace race, Site place) {
    this.program = program;
    this.place = place;
    this.race = race;
    String name = Names.shortName(race.use().field());
    this.field = race.use().content() ? "the content of " + name : name;
  }

  /** A finding of the rule about the race. */
  Finding finding(String rule, String message, List<String> evidence, String mend) {
    List<String> all = new ArrayList<>(evidence);
    all.add(basis());
    Finding told = told(rule, message, all, mend);
    return race.isPresumed() ? told.forReview() : told;
  }

  private Finding told(String rule, String message, List<String> evidence, String mend) {
    return new Finding(
        rule,
        race.confidence(),
        program.names().location(place),
        message,
        List.of(side("thread A", race.outlier()), side("thread B", race.partner())),
        evidence,
        falseIf(),
        mend,
        List.of(
            Names.className(race.use().field().owner()) + "#" + lastingName(race.use().field()),
            race.use().content() ? "content" : "value"));
  }

  /** Local variables are renamed and come and go: they go by their method and type. */
  private static String lastingName(FieldId field) {
    int local = field.name().indexOf(LocalContainer.MARK);
    return local < 0 ? field.name() : field.name().substring(0, local + 1) + field.descriptor();
  }

  String field() {
    return field;
  }

  /** The field that holds the container, or the container's local variable. */
  String holder() {
    return Names.shortName(race.use().field());
  }

  /** {@code an ArrayList}: the type of a shared container, as exactly as it is known. */
  static String typeName(Program program, FieldRace race) {
    String declared = race.use().field().descriptor();
    String type =
        program
            .fieldFacts()
            .onlyType(race.use().field())
            .orElseGet(() -> declared.substring(1, declared.length() - 1));
    String simple = type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf('$')) + 1);
    return ("AEIOU".indexOf(simple.charAt(0)) >= 0 ? "an " : "a ") + simple;
  }

  /** Evidence for a race in which nobody holds a lock. */
  static String unguarded(FieldRace race) {
    return "no lock is held at any of " + race.total() + " accesses";
  }

  /** How many accesses hold which lock. */
  static String guarding(FieldRace race) {
    return race.guarded() == 0
        ? unguarded(race)
        : "%s is held at %d of %d accesses"
            .formatted(race.guard().map(RaceText::guard).orElse(""), race.guarded(), race.total());
  }

  String outlierMethod() {
    return Names.shortName(place.method());
  }

  String verb() {
    return race.outlier().write() ? "writes" : "reads";
  }

  private ThreadSide side(String name, Use use) {
    List<Step> steps = new ArrayList<>();
    for (Site call : Chain.sites(use.chain())) {
      steps.add(new Step(program.names().location(call), "calls on"));
    }
    String held = use.guards().isEmpty() ? "with no lock held" : "holding " + guards(use);
    steps.add(
        new Step(
            program.names().location(use.site()),
            (use.write() ? "writes " : "reads ") + field + " " + held));
    return new ThreadSide(name, origin(use), steps);
  }

  static String guards(Use use) {
    return use.guards().stream()
        .sorted()
        .map(RaceText::guard)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  static String guard(Guard guard) {
    return switch (guard.kind()) {
      case READ -> guard.text() + " (read)";
      case WRITE -> guard.text() + " (write)";
      default -> guard.text();
    };
  }

  private static String origin(Use use) {
    Actor actor = use.actor();
    String start;
    if (actor instanceof Actor.Started started) {
      String many = started.repeated() ? "one of the threads" : "the thread";
      start = many + " started in " + Names.shortName(started.start().method());
      if (started.start().line() > 0) {
        start += " line " + started.start().line();
      }
    } else if (actor instanceof Actor.Starter) {
      start = "the thread that starts it";
    } else if (actor instanceof Actor.Main) {
      start = "main thread";
    } else {
      start = "a caller";
    }
    List<String> way = new ArrayList<>(List.of(start, Names.shortName(actor.method())));
    for (Site call : Chain.sites(use.chain())) {
      add(way, Names.shortName(call.method()));
    }
    add(way, Names.shortName(use.site().method()));
    return String.join(" → ", way);
  }

  private static void add(List<String> way, String name) {
    if (!way.get(way.size() - 1).equals(name)) {
      way.add(name);
    }
  }

  private String basis() {
    return switch (race.conflict().basis()) {
      case SAME_METHOD ->
          "both threads are seen in the code, on the same object, with nothing that orders them";
      case SAME_WALK ->
          "both threads are seen in the code, on objects that both find on a walk from one, with"
              + " nothing that orders them";
      case THREAD_AND_CALLERS ->
          "one side is a thread that the program starts, the other is open to callers on other"
              + " threads";
      case CALLERS ->
          race.kind() == FieldRace.Kind.VOLATILE_CONTENT
              ? "judged by the field: volatile says that it is meant for several threads"
              : "judged by the class's own locking: it is meant for several threads";
    };
  }

  private String falseIf() {
    if (race.conflict().basis() == Conflict.Basis.SAME_METHOD) {
      return "something that the analysis does not know orders the two accesses";
    } else if (race.conflict().basis() == Conflict.Basis.SAME_WALK) {
      return "the two threads never find the same " + simpleOwner();
    }
    return "no two threads use one "
        + simpleOwner()
        + " at the same time, or "
        + Names.shortName(race.outlier().actor().method())
        + " is only called before others can see it";
  }

  private String simpleOwner() {
    String name = Names.shortName(race.use().field());
    return name.substring(0, name.lastIndexOf('.'));
  }
}
