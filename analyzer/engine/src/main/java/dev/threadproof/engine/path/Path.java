package dev.threadproof.engine.path;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.List;
import java.util.Objects;
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

  private static final String OBJECT = "Ljava/lang/Object;";

  public static final Path OTHER = of(new Root.Other(), "I");
  public static final Path FOLDED = of(new Root.Folded(), "I");
  public static final Path WIDE = new Path(of(new Root.Other(), "J"), Selectors.WIDE_MARK, "J");
  public static final Path NULL = of(new Root.Null(), OBJECT);

  private final Root root;

  /** The path without its last selector; null for a bare root. */
  private final @Nullable Path owner;

  private final @Nullable Selector last;
  private final String type;
  private final int hash;
  private final short length;
  private final short weight;

  /** Whether all selectors are fields or parts. */
  private final boolean plain;

  /** Whether some selector speaks of other values. */
  private final boolean operands;

  private Path(Root root, String type) {
    this.root = root;
    this.owner = null;
    this.last = null;
    this.type = type;
    this.hash = root.hashCode();
    this.length = 0;
    this.weight = 0;
    this.plain = true;
    this.operands = false;
  }

  /** The hash of a longer path is that of the shorter one and a selector. */
  private Path(Path owner, Selector last, String type) {
    this.root = owner.root;
    this.owner = owner;
    this.last = last;
    this.type = type;
    this.hash = 31 * owner.hash + last.hashCode();
    this.length = (short) (owner.length + 1);
    this.weight = (short) (owner.weight + Selectors.weight(last));
    this.plain = owner.plain && (last instanceof Selector.Field || last instanceof Selector.Part);
    this.operands = owner.operands || Selectors.hasOperands(last);
  }

  private Path(Path same, String type) {
    this.root = same.root;
    this.owner = same.owner;
    this.last = same.last;
    this.type = type;
    this.hash = same.hash;
    this.length = same.length;
    this.weight = same.weight;
    this.plain = same.plain;
    this.operands = same.operands;
  }

  /** A path that is only a root; {@code type} is the descriptor of its static type. */
  public static Path of(Root root, String type) {
    return new Path(root, type);
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

  /** The selectors from the root on. */
  public List<Selector> selectors() {
    Selector[] all = new Selector[length];
    int next = length;
    for (Path at = this; at.last != null && at.owner != null; at = at.owner) {
      all[--next] = at.last;
    }
    return List.of(all);
  }

  /** Whether the path is only a root. */
  public boolean isBare() {
    return owner == null;
  }

  /** The selector next to the root, when there is one. */
  public Optional<Selector> first() {
    Path at = this;
    while (at.owner != null && at.owner.owner != null) {
      at = at.owner;
    }
    return at.last();
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
    return betterType.equals(type) ? this : new Path(this, betterType);
  }

  /** The path one selector longer; {@link Root.Any} of the type when it would become too long. */
  public Path then(Selector selector, String selectedType) {
    if (selector instanceof Selector.Walked walk) {
      return walked(walk, selectedType);
    }
    if (weight >= MAX_SELECTORS && Selectors.weight(selector) > 0) {
      return any(selectedType);
    }
    Path outer = enclosing(selector);
    return outer == null ? new Path(this, selector, selectedType) : outer;
  }

  /**
   * The object itself when the selector leads back to it from an inner object that it keeps in a
   * field.
   */
  private @Nullable Path enclosing(Selector selector) {
    boolean back =
        selector instanceof Selector.Field outer
            && outer.id().name().equals("this$")
            && last instanceof Selector.Field inner
            && outer.id().descriptor().equals(inner.id().ownerDescriptor());
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

  /** Some object found on a walk that begins at this one. */
  public Path walked(String walkedType) {
    return walked(new Selector.Walked(false), walkedType);
  }

  private Path walked(Selector.Walked walk, String walkedType) {
    if (owner != null && last instanceof Selector.Element) {
      return owner.walked(new Selector.Walked(true), walkedType);
    }
    return last instanceof Selector.Walked ? as(walkedType) : new Path(this, walk, walkedType);
  }

  /** The walk on which the object was found that has the field, if the path tells of one. */
  public Optional<Walk> walk() {
    Path at = this;
    while (at.owner != null && at.last instanceof Selector.Field) {
      at = at.owner;
    }
    return at.owner != null && at.last instanceof Selector.Walked walk
        ? Optional.of(new Walk(at.owner, walk.within()))
        : Optional.empty();
  }

  /**
   * A walk from one object to the next.
   *
   * @param start where it begins
   * @param within whether at an element of the start
   */
  public record Walk(Path start, boolean within) {}

  /** The path with all elements of a container taken for one. */
  public Path withoutIndices() {
    if (owner == null || last == null || !operands) {
      return this;
    }
    Path shorter = owner.withoutIndices();
    Selector selector = last;
    return new Path(
        shorter, selector instanceof Selector.Element ? Selectors.ANY_ELEMENT : selector, type);
  }

  /** The path with the indices of elements and the arguments of calls under other names. */
  public Path withOperands(UnaryOperator<Path> rename) {
    if (owner == null || last == null || !operands) {
      return this;
    }
    Selector selector = Selectors.renamed(last, rename);
    return new Path(owner.withOperands(rename), selector, type);
  }

  /** Whether there are indices of elements or arguments of calls in it. */
  public boolean hasOperands() {
    return operands;
  }

  /** The path without its last selector, typed by the selector's owner; null for a bare root. */
  public @Nullable Path parent() {
    if (owner == null) {
      return null;
    }
    return owner.as(last instanceof Selector.Field f ? f.id().ownerDescriptor() : OBJECT);
  }

  /** The last selector, when there is one. */
  public Optional<Selector> last() {
    return Optional.ofNullable(last);
  }

  /** The field that the path ends in, null when it ends in something else. */
  public @Nullable FieldId lastField() {
    if (last != null) {
      return last instanceof Selector.Field field ? field.id() : null;
    }
    return root instanceof Root.Static field ? field.field() : null;
  }

  /** Whether this path begins with the other. */
  public boolean startsWith(Path prefix) {
    Path at = this;
    while (at.owner != null && at.length > prefix.length) {
      at = at.owner;
    }
    return at.equals(prefix);
  }

  /** This path with its root replaced by the other path. */
  public Path rebase(Path newBase) {
    if (owner == null) {
      return newBase.root instanceof Root.Any && !type.equals(OBJECT) ? any(type) : newBase;
    }
    return onto(newBase, type);
  }

  private Path onto(Path newBase, String newType) {
    if (owner == null || last == null) {
      return newBase;
    }
    String before = owner.last == null ? "" : Selectors.type(owner.last);
    return owner.onto(newBase, before).then(last, newType);
  }

  /** Whether another activation or another thread can mean the same thing by the root. */
  public boolean isGlobal() {
    return root instanceof Root.Static || root instanceof Root.ClassLiteral;
  }

  /** Whether the path is just a class literal. */
  boolean isGlobalLiteral() {
    return root instanceof Root.ClassLiteral && isBare();
  }

  /** Whether equal paths surely mean one object for as long as no field on the way is assigned. */
  public boolean isDefinite() {
    boolean rooted =
        root instanceof Root.Param
            || root instanceof Root.Static
            || root instanceof Root.ClassLiteral
            || root instanceof Root.Alloc;
    return rooted && plain;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Path p
            && p.hash == hash
            && p.length == length
            && p.root.equals(root)
            && sameSelectors(this, p));
  }

  @SuppressWarnings("ReferenceEquality") // longer paths share shorter ones, which need no look
  private static boolean sameSelectors(Path a, Path b) {
    Path x = a;
    Path y = b;
    while (x != y && x.owner != null && y.owner != null) {
      if (!Objects.equals(x.last, y.last)) {
        return false;
      }
      x = x.owner;
      y = y.owner;
    }
    return true;
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
