package dev.threadproof.rules;

import com.google.auto.service.AutoService;
import dev.threadproof.engine.finding.Confidence;
import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Step;
import dev.threadproof.engine.finding.ThreadSide;
import dev.threadproof.engine.finding.Tier;
import dev.threadproof.engine.hierarchy.ClassInfo;
import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.hierarchy.MethodId;
import dev.threadproof.engine.hierarchy.ResolvedField;
import dev.threadproof.engine.model.TypeRole;
import dev.threadproof.engine.program.DoubleCheck;
import dev.threadproof.engine.program.Immutability;
import dev.threadproof.engine.program.Names;
import dev.threadproof.engine.program.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** Double-checked locking on a field that is not volatile. */
@AutoService(Rule.class)
public final class BrokenDoubleChecked implements Rule {

  /** A flag speaks for other fields; a long or double may be seen half written (JLS 17.7). */
  private static final Set<String> NEVER_SAFE = Set.of("Z", "J", "D");

  @Override
  public String summary() {
    return "A lazily set field is tested without the lock and is not volatile: another thread may"
        + " see the object half built.";
  }

  @Override
  public Tier tier() {
    return Tier.GATE;
  }

  @Override
  public List<Finding> check(Program program) {
    return program.doubleChecks().stream()
        .filter(d -> isBroken(program, d.field()) && !isConfined(program, d))
        .map(
            d -> {
              boolean doubtful =
                  !d.publishes()
                      || goesUpAndDown(program, d.field())
                      || takesTurns(program, d.first().method());
              Finding told = finding(program, d, doubtful);
              return doubtful ? told.forReview() : told;
            })
        .toList();
  }

  /** Volatile fields are fine, so are values that are safe however they are published. */
  private static boolean isBroken(Program program, FieldId field) {
    Optional<ResolvedField> resolved =
        program.hierarchy().resolveField(field.owner(), field.name(), field.descriptor());
    if (resolved.isEmpty() || resolved.get().info().is(Opcodes.ACC_VOLATILE)) {
      return false;
    }
    return NEVER_SAFE.contains(field.descriptor())
        || field.descriptor().startsWith("[")
        || (field.descriptor().startsWith("L") && !isImmutable(program, field));
  }

  /**
   * Whether it is a flag or a time that is taken back again: it tells of a state, not of an object.
   */
  private static boolean goesUpAndDown(Program program, FieldId field) {
    return NEVER_SAFE.contains(field.descriptor())
        && program.fieldFacts().clearedLater().contains(field);
  }

  /** Constructors know their object alone, and iterators belong to who asked for them. */
  private static boolean isConfined(Program program, DoubleCheck check) {
    return check.first().method().name().equals("<init>")
        || program
            .models()
            .roles(program.hierarchy().superTypes(check.field().owner()))
            .contains(TypeRole.CONFINED);
  }

  /** Whether a framework calls the method, and never twice at once on one object. */
  private static boolean takesTurns(Program program, MethodId method) {
    Optional<ClassInfo> owner = program.hierarchy().find(method.owner());
    return owner
        .flatMap(c -> c.method(method.name(), method.descriptor()))
        .flatMap(
            m ->
                program
                    .models()
                    .entryPoint(
                        program.hierarchy().superTypes(method.owner()),
                        owner.get().annotations(),
                        m.annotations(),
                        method.name(),
                        method.descriptor()))
        .filter(e -> !e.concurrent())
        .isPresent();
  }

  private static boolean isImmutable(Program program, FieldId field) {
    String declared = field.descriptor().substring(1, field.descriptor().length() - 1);
    String type = program.fieldFacts().onlyType(field).orElse(declared);
    return new Immutability(program.hierarchy(), program.models()).isSafelyPublished(type);
  }

  private static Finding finding(Program program, DoubleCheck check, boolean doubtful) {
    String name = Names.shortName(check.field());
    ThreadSide writer =
        new ThreadSide(
            "thread A",
            "a caller → " + Names.shortName(check.write().method()),
            List.of(
                new Step(
                    program.names().location(check.second()),
                    "tests " + name + " under " + check.lock()),
                new Step(program.names().location(check.write()), "writes " + name)));
    ThreadSide reader =
        new ThreadSide(
            "thread B",
            "a caller → " + Names.shortName(check.first().method()),
            List.of(
                new Step(
                    program.names().location(check.first()),
                    "tests " + name + " with no lock held, and uses it")));
    return new Finding(
        "BrokenDoubleChecked",
        doubtful ? Confidence.POSSIBLE : Confidence.LIKELY,
        program.names().location(check.first()),
        "Double-checked locking on %s, which is not volatile: a thread that skips the lock may use it before it is whole."
            .formatted(name),
        List.of(writer, reader),
        List.of(
            "the field is tested without the lock, tested again and written under " + check.lock()),
        "only one thread ever gets here",
        "make the field volatile, or hold the value in a static holder class",
        List.of(Names.className(check.field().owner()) + "#" + check.field().name()));
  }
}
