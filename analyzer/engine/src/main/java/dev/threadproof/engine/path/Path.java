package dev.threadproof.engine.path;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An access path: a root and the selectors that lead from it to an object or value. Equality is by
 * name, not by static type.
 */
public final class Path {

  /**
   * Fields and calls that a path may follow; synthetic references to the enclosing instance do not
   * count.
   */
  public static final int MAX_SELECTORS = 3;

  public static final Path OTHER = new Path(new Root.Other(), List.of(), "I");
  public static final Path WIDE = new Path(new Root.Other(), List.of(Selectors.WIDE_MARK), "J");
  public static final Path NULL = new Path(new Root.Null(), List.of(), "Ljava/lang/Object;");

  private final Root root;
  private final List<Selector> selectors;
  private final String type;
  private final int hash;

  private Path(Root root, List<Selector> selectors, String type, int hash) {
    this.root = root;
    this.selectors = selectors;
    this.type = type;
    this.hash = hash;
  }

  private Path(Root root, List<Selector> selectors, String type) {
    this(root, selectors, type, hash(root, selectors));
  }

  /** Grows with the path: the hash of a longer one is that of the shorter one and a selector. */
  private static int hash(Root root, List<Selector> selectors) {
    int hash = root.hashCode();
    for (Selector selector : selectors) {
      hash = 31 * hash + selector.hashCode();
    }
    return hash;
  }

  /** A path that is only a root; {@code type} is the descriptor of its static type. */
  public static Path of(Root root, String type) {
    return new Path(root, List.of(), type);
  }

  /** A parameter: position 0 of an instance method is {@code this}. */
  public static Path param(int index, boolean instance, String type) {
    return of(new Root.Param(index, instance), type);
  }

  public static Path constant(int value) {
    return of(new Root.Int(value), "I");
  }

  public static Path any(String type) {
    return of(new Root.Any(type), type);
  }

  public Root root() {
    return root;
  }

  public List<Selector> selectors() {
    return selectors;
  }

  /** Descriptor of the static type as far as it is known. */
  public String type() {
    return type;
  }

  /** Internal name of the static type, array descriptors as they are. */
  public String className() {
    return type.startsWith("L") ? type.substring(1, type.length() - 1) : type;
  }

  /** Whether the static type is the class; the same as comparing names, without making one. */
  public boolean isOf(String internalName) {
    return type.length() == internalName.length() + 2
        && type.startsWith("L")
        && type.startsWith(internalName, 1);
  }

  public boolean isWide() {
    char first = type.charAt(0);
    return first == 'J' || first == 'D';
  }

  public boolean isReference() {
    char first = type.charAt(0);
    return first == 'L' || first == '[';
  }

  /** The same path under a better static type. */
  public Path as(String betterType) {
    return betterType.equals(type) ? this : new Path(root, selectors, betterType, hash);
  }

  /** The path one selector longer; {@link Root.Any} of the type when it would become too long. */
  public Path then(Selector selector, String selectedType) {
    if (Selectors.weight(selector) > 0 && weight() >= MAX_SELECTORS) {
      return any(selectedType);
    }
    Path outer = enclosing(selector);
    if (outer != null) {
      return outer;
    }
    int longerHash = 31 * hash + selector.hashCode();
    if (selectors.isEmpty()) {
      return new Path(root, List.of(selector), selectedType, longerHash);
    }
    Selector[] longer = selectors.toArray(new Selector[selectors.size() + 1]);
    longer[selectors.size()] = selector;
    return new Path(root, List.of(longer), selectedType, longerHash);
  }

  /**
   * The object itself when the selector leads back to it from an inner object that it keeps in a
   * field.
   */
  private @Nullable Path enclosing(Selector selector) {
    boolean back =
        selector instanceof Selector.Field outer
            && outer.id().name().equals("this$")
            && last().orElse(null) instanceof Selector.Field inner
            && outer.id().descriptor().equals("L" + inner.id().owner() + ";");
    return back ? parent() : null;
  }

  public Path field(FieldId field) {
    return then(new Selector.Field(field), field.descriptor());
  }

  /** Any element. */
  public Path element(String elementType) {
    return element(OTHER, elementType);
  }

  /** The element at an index, or for a key, of which something is known. */
  public Path element(Path index, String elementType) {
    return then(new Selector.Element(index), elementType);
  }

  /** The path with all elements of a container taken for one. */
  public Path withoutIndices() {
    if (selectors.stream()
        .noneMatch(s -> s instanceof Selector.Element e && !e.index().equals(OTHER))) {
      return this;
    }
    List<Selector> plain =
        selectors.stream()
            .map(s -> s instanceof Selector.Element ? new Selector.Element(OTHER) : s)
            .toList();
    return new Path(root, plain, type);
  }

  /** The path with the indices of elements and the arguments of calls under other names. */
  public Path withOperands(UnaryOperator<Path> rename) {
    for (Selector selector : selectors) { // no stream: most paths have none, and all come here
      if (Selectors.hasOperands(selector)) {
        return new Path(
            root, selectors.stream().map(s -> Selectors.renamed(s, rename)).toList(), type);
      }
    }
    return this;
  }

  /** The path without its last selector, typed by the selector's owner; null for a bare root. */
  public @Nullable Path parent() {
    if (selectors.isEmpty()) {
      return null;
    }
    Selector last = selectors.get(selectors.size() - 1);
    String ownerType =
        last instanceof Selector.Field f ? "L" + f.id().owner() + ";" : "Ljava/lang/Object;";
    return new Path(root, selectors.subList(0, selectors.size() - 1), ownerType);
  }

  /** The last selector, when there is one. */
  public Optional<Selector> last() {
    return selectors.isEmpty()
        ? Optional.empty()
        : Optional.of(selectors.get(selectors.size() - 1));
  }

  /** Whether this path begins with the other. */
  public boolean startsWith(Path prefix) {
    return root.equals(prefix.root)
        && selectors.size() >= prefix.selectors.size()
        && selectors.subList(0, prefix.selectors.size()).equals(prefix.selectors);
  }

  /** This path with its root replaced by the other path. */
  public Path rebase(Path newBase) {
    if (selectors.isEmpty()) {
      return newBase.root instanceof Root.Any && !type.equals("Ljava/lang/Object;")
          ? any(type)
          : newBase;
    }
    Path path = newBase;
    for (int i = 0; i < selectors.size(); i++) {
      Selector selector = selectors.get(i);
      String stepType = i == selectors.size() - 1 ? type : Selectors.type(selector);
      path = path.then(selector, stepType);
    }
    return path;
  }

  /** Whether another activation or another thread can mean the same thing by the root. */
  public boolean isGlobal() {
    return root instanceof Root.Static || root instanceof Root.ClassLiteral;
  }

  /** Whether the path is just a class literal. */
  boolean isGlobalLiteral() {
    return root instanceof Root.ClassLiteral && selectors.isEmpty();
  }

  /** Whether equal paths surely mean one object for as long as no field on the way is assigned. */
  public boolean isDefinite() {
    boolean rooted =
        root instanceof Root.Param
            || root instanceof Root.Static
            || root instanceof Root.ClassLiteral
            || root instanceof Root.Alloc;
    return rooted
        && selectors.stream()
            .allMatch(s -> s instanceof Selector.Field || s instanceof Selector.Part);
  }

  private int weight() {
    int sum = 0;
    for (Selector selector : selectors) {
      sum += Selectors.weight(selector);
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Path p
            && p.hash == hash
            && p.root.equals(root)
            && p.selectors.equals(selectors));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return PathText.of(this);
  }
}
