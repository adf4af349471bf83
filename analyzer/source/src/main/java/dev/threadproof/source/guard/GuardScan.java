package dev.threadproof.source.guard;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import dev.threadproof.engine.finding.DeclaredGuard;
import dev.threadproof.source.file.JavaUnit;
import dev.threadproof.source.file.SourceFile;
import dev.threadproof.source.file.SourceFiles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the declared guards of all fields in top-level and member types. */
public final class GuardScan {

  private static final Comparator<DeclaredGuard> ORDER =
      Comparator.comparing(DeclaredGuard::className)
          .thenComparing(DeclaredGuard::field)
          .thenComparing(DeclaredGuard::guard)
          .thenComparing(DeclaredGuard::where);

  private final SortedSet<DeclaredGuard> guards = new TreeSet<>(ORDER);

  private GuardScan() {}

  /** Reads all files, parses those that contain the word, and gives what they declare, sorted. */
  public static List<DeclaredGuard> of(SourceFiles files) {
    GuardScan scan = new GuardScan();
    files.forEachJava(GuardScan::mentionsGuard, scan::read);
    return List.copyOf(scan.guards);
  }

  private void read(SourceFile file) {
    file.unit().ifPresent(unit -> read(file, unit));
  }

  private void read(SourceFile file, JavaUnit unit) {
    List<FieldDeclaration> fields = unit.tree().findAll(FieldDeclaration.class);
    FieldComments comments = new FieldComments(file.text(), unit.comments(), fields);
    Predicate<String> isDeclared = names(unit, fields)::contains;
    unit.types()
        .forEach(
            (className, type) -> {
              for (FieldDeclaration field : type.getFields()) {
                guard(field, comments, isDeclared)
                    .ifPresent(guard -> enter(file, className, field, guard));
              }
            });
  }

  /** An annotation goes before a comment: it is what other tools check. */
  private static Optional<String> guard(
      FieldDeclaration field, FieldComments comments, Predicate<String> isDeclared) {
    return GuardAnnotation.guard(field)
        .or(
            () ->
                comments.about(field).stream()
                    .flatMap(c -> GuardPhrase.read(CommentText.of(c), isDeclared).stream())
                    .findFirst());
  }

  private void enter(SourceFile file, String className, FieldDeclaration field, String guard) {
    for (VariableDeclarator variable : field.getVariables()) {
      int line = variable.getBegin().map(at -> at.line).orElse(0);
      guards.add(
          new DeclaredGuard(className, variable.getNameAsString(), guard, file.uri() + ":" + line));
    }
  }

  private static Set<String> names(JavaUnit unit, List<FieldDeclaration> fields) {
    return Stream.concat(
            fields.stream().flatMap(f -> f.getVariables().stream()),
            unit.types().values().stream().map(GuardScan::named))
        .map(NodeWithSimpleName::getNameAsString)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static NodeWithSimpleName<?> named(TypeDeclaration<?> type) {
    return type;
  }

  /** Looks for the word in any case on bytes, since nearly all files are without it. */
  static boolean mentionsGuard(byte[] bytes) {
    byte[] word = {'g', 'u', 'a', 'r', 'd', 'e', 'd'};
    for (int i = 0; i + word.length <= bytes.length; i++) {
      int k = 0;
      while (k < word.length && (bytes[i + k] | 0x20) == word[k]) {
        k++;
      }
      if (k == word.length) {
        return true;
      }
    }
    return false;
  }
}
