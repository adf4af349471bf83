package dev.threadproof.source.file;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.Comment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A parsed Java file. */
public final class JavaUnit {

  private final CompilationUnit tree;
  private final List<Comment> comments;
  private final Map<String, TypeDeclaration<?>> types = new LinkedHashMap<>();

  JavaUnit(CompilationUnit tree, List<Comment> comments) {
    this.tree = tree;
    this.comments = List.copyOf(comments);
    String prefix = tree.getPackageDeclaration().map(p -> p.getNameAsString() + ".").orElse("");
    tree.getTypes().forEach(type -> enter(prefix + type.getNameAsString(), type));
  }

  private void enter(String binaryName, TypeDeclaration<?> type) {
    types.putIfAbsent(binaryName, type);
    type.getMembers().stream()
        .filter(TypeDeclaration.class::isInstance)
        .map(m -> (TypeDeclaration<?>) m)
        .forEach(m -> enter(binaryName + "$" + m.getNameAsString(), m));
  }

  /** The syntax tree; comments are not attached to it. */
  public CompilationUnit tree() {
    return tree;
  }

  /** All comments in the order of the text. */
  public List<Comment> comments() {
    return comments;
  }

  /** Top-level and member types by binary name, outer before inner. */
  public Map<String, TypeDeclaration<?>> types() {
    return types;
  }

  /**
   * The type of that binary name, or for an anonymous or local class the innermost member type
   * around it: how compilers number those is not written in the source.
   */
  public Optional<TypeDeclaration<?>> typeAround(String binaryName) {
    String name = binaryName;
    while (!types.containsKey(name) && name.lastIndexOf('$') > 0) {
      name = name.substring(0, name.lastIndexOf('$'));
    }
    return Optional.ofNullable(types.get(name));
  }
}
