package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.facts.Access;
import dev.threadproof.engine.facts.MonitorFact;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.ResolvedField;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import dev.threadproof.engine.path.Selector;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** An object that does not do as a lock. */
@AutoService(Rule.class)
public final class BadLockObject implements Rule {

  @Override
  public String summary() {
    return "A synchronized block locks an object that others share by accident, or that is not the same for all threads.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.monitors().stream().flatMap(m -> check(program, m).stream()).toList();
  }

  private static final String MADE_HERE =
      "it was made right here and no other thread can know it, so that nothing is locked";

  private static final String OF_CLASS =
      "getClass() is another object in every subclass, so that subclasses do not exclude each other";

  private record Fault(String message, String mend, Confidence confidence) {}

  private static Optional<Finding> check(Program program, MonitorFact monitor) {
    return fault(program, monitor).map(f -> finding(program, monitor, f));
  }

  private static Optional<Fault> fault(Program program, MonitorFact monitor) {
    Path object = monitor.object();
    if (monitor.owned() && object.root() instanceof Root.Alloc && object.isBare()) {
      return fault(MADE_HERE);
    }
    if (object.root() instanceof Root.Text && object.isBare()) {
      return fault(
          "a string literal is one object in the whole JVM; unrelated code may lock it too");
    }
    if (object.last().orElse(null) instanceof Selector.Call call
        && call.name().equals("getClass")
        && call.arguments().isEmpty()) {
      if (isOfOnlyClass(program, monitor)) {
        return Optional.empty();
      }
      return fault(OF_CLASS);
    }
    Set<TypeRole> roles =
        program.models().roles(program.hierarchy().superTypes(object.className()));
    if (roles.contains(TypeRole.VALUE_BASED)) {
      return fault(
          "objects of type " + simple(object) + " are shared or have no identity of their own");
    }
    if (object.className().equals("java/lang/String")) {
      return fault(
          "a string may be shared with unrelated code, or be another object of equal text");
    }
    if (roles.contains(TypeRole.LOCK) || roles.contains(TypeRole.CONDITION)) {
      return fault("the monitor of a " + simple(object) + " has nothing to do with its lock()");
    }
    return reassigned(program, object);
  }

  /** Whether it is the class of the method's own object, and nobody extends it or could. */
  private static boolean isOfOnlyClass(Program program, MonitorFact monitor) {
    return isOwnAndNotExtended(program, monitor)
        && program
            .hierarchy()
            .find(monitor.site().method().owner())
            .filter(c -> !c.is(Opcodes.ACC_PUBLIC) || c.is(Opcodes.ACC_FINAL))
            .isPresent();
  }

  private static boolean isOwnAndNotExtended(Program program, MonitorFact monitor) {
    boolean own =
        monitor.object().selectors().size() == 1
            && monitor.object().root() instanceof Root.Param p
            && p.instance()
            && p.index() == 0;
    return own && program.hierarchy().subclasses(monitor.site().method().owner()).isEmpty();
  }

  private static Optional<Fault> reassigned(Program program, Path object) {
    FieldId field = Access.fieldOf(object);
    if (field == null) {
      return Optional.empty();
    }
    Optional<ResolvedField> resolved =
        program.hierarchy().resolveField(field.owner(), field.name(), field.descriptor());
    boolean changes = program.fieldFacts().assignedLater().contains(field);
    if (resolved.isEmpty() || resolved.get().info().is(Opcodes.ACC_FINAL) || !changes) {
      return Optional.empty();
    }
    boolean isValue = program.hierarchy().isSubtype(object.className(), "java/lang/Enum");
    boolean isMeantToChange = resolved.get().info().is(Opcodes.ACC_VOLATILE);
    boolean once = program.fieldFacts().setOnce().contains(field);
    if (!isValue && (once || !program.fieldFacts().madeLater().contains(field))) {
      return Optional.empty(); // made late, and there it stays, or taken away in the end
    }
    if (!isValue && !isMeantToChange && !program.replacedLocks().contains(field)) {
      return Optional.empty(); // set once, late, as far as can be seen
    }
    return Optional.of(
        new Fault(
            Names.shortName(field) + " is assigned again, so that threads lock different objects",
            "lock a private final object instead",
            Confidence.LIKELY));
  }

  private static Optional<Fault> fault(String message) {
    return Optional.of(
        new Fault(message, "lock a private final Object made for the purpose", Confidence.LIKELY));
  }

  private static String simple(Path path) {
    String name = Names.className(path.className());
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Finding finding(Program program, MonitorFact monitor, Fault fault) {
    Finding told = told(program, monitor, fault);
    String type = monitor.object().className();
    // an object that is more than a lock may be locked before it is shown to others
    boolean made = fault.message().equals(MADE_HERE) && !type.equals("java/lang/Object");
    boolean interned =
        type.equals("java/lang/String") && monitor.object().root() instanceof Root.Result;
    // a class outside may extend it, but none in sight does
    boolean ofClass = fault.message().equals(OF_CLASS) && isOwnAndNotExtended(program, monitor);
    return made || interned || ofClass || isOwnName(monitor) ? told.forReview() : told;
  }

  /** Whether it is a literal that begins with the name of its own package: nobody else has that. */
  private static boolean isOwnName(MonitorFact monitor) {
    String owner = monitor.site().method().owner().replace('/', '.');
    String ownPackage = owner.substring(0, owner.lastIndexOf('.') + 1);
    return monitor.object().root() instanceof Root.Text text
        && ownPackage.indexOf('.') < ownPackage.length() - 1
        && text.value().startsWith(ownPackage);
  }

  private static Finding told(Program program, MonitorFact monitor, Fault fault) {
    Location location = program.names().location(monitor.site());
    return new Finding(
        "BadLockObject",
        fault.confidence(),
        location,
        "%s locks %s: %s."
            .formatted(Names.shortName(monitor.site().method()), monitor.object(), fault.message()),
        List.of(),
        List.of("the object locked is " + monitor.object()),
        "nobody else can get hold of the object, and it never changes",
        fault.mend(),
        List.of(
            location.className()
                + "#"
                + monitor.site().method().name()
                + monitor.site().method().descriptor(),
            monitor.object().toString()));
  }
}
