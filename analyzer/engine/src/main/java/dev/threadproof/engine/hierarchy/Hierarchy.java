package dev.threadproof.engine.hierarchy;

import dev.threadproof.engine.classpath.ClassFile;
import dev.threadproof.engine.classpath.ClassLookup;
import dev.threadproof.engine.finding.Diagnostic;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All classes by name, who extends whom, and which methods a call may reach.
 *
 * <p>Safe for use by several threads; every answer is a function of the targets and libraries
 * alone, whatever was asked before. Class names are internal names ({@code java/util/List}) or
 * array descriptors ({@code [I}); descriptors are the JVM's. A class found nowhere has no members
 * and no supertypes, and is listed by {@link #missing()}.
 */
public final class Hierarchy {

  private final StringPool strings;
  private final ConcurrentHashMap<MethodId, MethodId> methods = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<FieldId, FieldId> fields = new ConcurrentHashMap<>();
  private final ClassTable classes;
  private final Supertypes supertypes;
  private final Resolution resolution;
  private final Dispatch dispatch;
  private final FunctionalInterfaces functional;
  private final Nesting nesting;
  private volatile @Nullable SubtypeIndex subtypes;

  private Hierarchy(StringPool strings, ClassTable classes) {
    this.strings = strings;
    this.classes = classes;
    supertypes = new Supertypes(classes);
    resolution = new Resolution(classes, supertypes);
    dispatch = new Dispatch(classes, supertypes, resolution);
    functional = new FunctionalInterfaces(classes, supertypes);
    nesting = new Nesting(classes);
  }

  /**
   * Reads the headers of all targets.
   *
   * @param targets the classes to be judged; of several with one name the first counts
   * @param libraries asked for every other class, at most a few times per name
   * @param diagnostics told of targets that cannot be read (errors) and of library classes that
   *     cannot (warnings, later, from whichever thread asks first)
   */
  public static Hierarchy of(
      Collection<ClassFile> targets, ClassLookup libraries, Consumer<Diagnostic> diagnostics) {
    StringPool strings = new StringPool();
    HeaderReader reader = new HeaderReader(strings);
    Consumer<Diagnostic> oneAtATime = new SerialConsumer<>(diagnostics);
    Targets read = Targets.read(targets, reader, oneAtATime);
    return new Hierarchy(strings, new ClassTable(read, libraries, reader, oneAtATime));
  }

  /**
   * The one copy of a name or descriptor that all who ask share; equal names are then identical.
   */
  public String shared(String name) {
    return strings.share(name);
  }

  /** The one copy of a method's name that all share: looked up fast, as it is the same object. */
  public MethodId shared(MethodId method) {
    MethodId known = methods.putIfAbsent(method, method);
    return known == null ? method : known;
  }

  /** The one copy of a field's name that all share. */
  public FieldId shared(FieldId field) {
    FieldId known = fields.putIfAbsent(field, field);
    return known == null ? field : known;
  }

  /** Finds a class, targets first. Array types are not found. */
  public Optional<ClassInfo> find(String internalName) {
    return Optional.ofNullable(classes.find(internalName)).map(IndexedClass::info);
  }

  /** All targets that could be read, sorted by name; modules are none. */
  public List<ClassInfo> targets() {
    return classes.targets().sorted();
  }

  /**
   * The type and all that it extends, most specific first: itself, its superclasses upwards, then
   * all interfaces, none before its own subinterface. An array has itself and {@code
   * java/lang/Object}; a class found nowhere only itself.
   */
  public List<String> superTypes(String internalName) {
    return supertypes.of(internalName).all();
  }

  /** Whether {@code sub} is {@code sup} or extends it; arrays follow their elements. */
  public boolean isSubtype(String sub, String sup) {
    return supertypes.isSubtype(sub, sup);
  }

  /** The field that a reference means (JVMS 5.4.3.2), without regard to access rights. */
  public Optional<ResolvedField> resolveField(String owner, String name, String descriptor) {
    return resolution.field(new FieldId(owner, name, descriptor));
  }

  /** The field that a reference means. */
  public Optional<ResolvedField> resolveField(FieldId reference) {
    return resolution.field(reference);
  }

  /**
   * The method that a reference means (JVMS 5.4.3.3 and 5.4.3.4), without regard to access rights.
   * The signature-polymorphic methods of method and variable handles resolve whatever the
   * descriptor.
   */
  public Optional<ResolvedMethod> resolveMethod(String owner, String name, String descriptor) {
    return resolution.method(new MethodId(owner, name, descriptor));
  }

  /** The method that a reference means. */
  public Optional<ResolvedMethod> resolveMethod(MethodId reference) {
    return resolution.method(reference);
  }

  /**
   * All classes and interfaces among the targets that extend a type, directly or not, sorted by
   * name, without the type itself. The type may be a library's, or missing.
   */
  public List<String> subclasses(String internalName) {
    return subtypes().below(internalName);
  }

  /**
   * All methods with code in target subtypes that override a method (JVMS 5.4.5), sorted, without
   * the method itself. Methods that implement it by inheritance from a class that does not know of
   * it are no overriders; see {@link #callTargets(String, String, String)}.
   */
  public List<MethodId> overriders(MethodId declared) {
    return dispatch.overriders(declared, subclasses(declared.owner()));
  }

  /**
   * All methods with code that a call may run, sorted: the method that the reference means, and
   * what every instantiable target subtype of the receiver runs for it, inherited or its own.
   *
   * @param receiverType static type of the receiver, or the owner of a static call
   * @return empty when nothing with code is known
   */
  public List<MethodId> callTargets(String receiverType, String name, String descriptor) {
    return dispatch.targets(new MethodId(receiverType, name, descriptor), subclasses(receiverType));
  }

  /**
   * As {@link #callTargets(String, String, String)}, for callers that follow a few targets only and
   * keep the answer themselves: far cheaper for types with many subtypes.
   *
   * @param most at least 1
   * @return empty when there are more than that many
   */
  public Optional<List<MethodId>> callTargets(
      String receiverType, String name, String descriptor, int most) {
    return dispatch.targets(
        new MethodId(receiverType, name, descriptor), subclasses(receiverType), most);
  }

  /**
   * As {@link #callTargets(String, String, String)}, counting only some classes as receivers.
   *
   * @param instantiated whether objects of exactly that target class exist; the method that the
   *     reference means is kept in any case
   */
  public List<MethodId> callTargets(
      String receiverType, String name, String descriptor, Predicate<String> instantiated) {
    return dispatch.targets(
        new MethodId(receiverType, name, descriptor), subclasses(receiverType), instantiated);
  }

  /**
   * The single abstract method of a functional interface, under the interface that declares it.
   * Empty for any other type. The annotation is not needed.
   */
  public Optional<MethodId> functionalMethod(String interfaceName) {
    return functional.methodOf(interfaceName);
  }

  /**
   * The class that encloses a nested, local or anonymous class: what its attributes say, else the
   * longest part of the name before a {@code $} that is a class. Following it ends.
   */
  public Optional<String> outer(String internalName) {
    return nesting.outer(internalName);
  }

  /**
   * The target class around a class that nothing encloses: what has the same one is written in one
   * source file.
   */
  public String outermost(String internalName) {
    return nesting.outermost(internalName);
  }

  /** The names asked for so far, by a caller or on the way to an answer, and found nowhere. */
  public Set<String> missing() {
    return Collections.unmodifiableSet(new TreeSet<>(classes.missing()));
  }

  private SubtypeIndex subtypes() {
    SubtypeIndex index = subtypes;
    return index == null ? buildSubtypes() : index;
  }

  /** Late, because it reads the headers of every library class that a target extends. */
  private synchronized SubtypeIndex buildSubtypes() {
    SubtypeIndex index = subtypes;
    if (index == null) {
      index = new SubtypeIndex(targets(), supertypes);
      subtypes = index;
    }
    return index;
  }
}
