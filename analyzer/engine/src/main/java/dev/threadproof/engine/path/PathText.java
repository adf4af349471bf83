package dev.threadproof.engine.path;

import java.util.stream.Collectors;

/** Paths in the user's names. */
public final class PathText {

  private PathText() {}

  /**
   * {@code this.accounts.*}, {@code Bank.LOCK}, {@code Account.class}, {@code argument 1}, {@code
   * an Account}.
   */
  public static String of(Path path) {
    StringBuilder out = new StringBuilder(root(path));
    for (Selector selector : path.selectors()) {
      if (selector instanceof Selector.Field f) {
        out.append('.').append(f.id().name());
      } else if (selector instanceof Selector.Element) {
        out.append("[*]");
      } else if (selector instanceof Selector.Walked) {
        out.append(".*");
      } else if (selector instanceof Selector.Part p) {
        out.append('#').append(p.name());
      } else if (selector instanceof Selector.Call c) {
        String arguments =
            c.arguments().stream().map(PathText::of).collect(Collectors.joining(", "));
        out.append('.').append(c.name()).append('(').append(arguments).append(')');
      }
    }
    return out.toString();
  }

  /** {@code Bank$Worker} of {@code bank/Bank$Worker}. */
  public static String simpleName(String internalName) {
    return internalName.substring(internalName.lastIndexOf('/') + 1);
  }

  private static String root(Path path) {
    Root root = path.root();
    if (root instanceof Root.Param p) {
      return p.instance() && p.index() == 0
          ? "this"
          : "argument " + (p.instance() ? p.index() : p.index() + 1);
    } else if (root instanceof Root.Static s) {
      return simpleName(s.field().owner()) + "." + s.field().name();
    } else if (root instanceof Root.ClassLiteral c) {
      return simpleName(bare(c.descriptor())) + ".class";
    } else if (root instanceof Root.Int i) {
      return Integer.toString(i.value());
    } else if (root instanceof Root.Text t) {
      return '"' + t.value() + '"';
    } else if (root instanceof Root.Null) {
      return "null";
    } else if (root instanceof Root.Other) {
      return "a value";
    }
    return "some " + simpleName(path.isBare() ? path.className() : bare(rootType(root, path)));
  }

  private static String rootType(Root root, Path path) {
    if (root instanceof Root.Any a) {
      return a.descriptor();
    }
    return path.first().orElse(null) instanceof Selector.Field f ? f.id().owner() : "object";
  }

  private static String bare(String descriptor) {
    return descriptor.startsWith("L") && descriptor.endsWith(";")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }
}
