package dev.threadproof.source.place;

import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.source.file.JavaUnit;
import dev.threadproof.source.file.SourceText;
import java.util.List;
import java.util.Optional;

/** Finds locations in one parsed file. */
record TreePlaces(SourceText text, JavaUnit unit) {

  Placement find(Location location) {
    Optional<TypeDeclaration<?>> type = unit.typeAround(location.className());
    if (type.isEmpty()) {
      return new Placement.Mismatch("class " + location.className() + " is not in it");
    }
    if (location.line() > text.lineCount()) {
      return new Placement.Mismatch(
          "it has " + text.lineCount() + " lines, not " + location.line());
    }
    Member member = Member.of(location);
    boolean exact = unit.types().containsKey(location.className());
    return switch (member.kind()) {
      case TYPE ->
          exact || location.line() == 0
              ? name(type.get())
              : inType(type.get(), location.line(), member);
      case FIELD -> exact ? field(type.get(), member) : inType(type.get(), location.line(), member);
      case METHOD -> method(type.get(), member, location.line(), !exact);
      case INITIALIZER ->
          exact
              ? initializer(type.get(), member, location.line())
              : inType(type.get(), location.line(), member);
      case SYNTHETIC -> inType(type.get(), location.line(), member);
    };
  }

  private Placement field(TypeDeclaration<?> type, Member member) {
    Optional<Range> declared = MemberSearch.field(type, member.name());
    if (declared.isPresent()) {
      return new Placement.Found(declared.get());
    }
    return isGenerated(type)
        ? name(type)
        : new Placement.Mismatch("it has no field " + member.name());
  }

  private Placement method(TypeDeclaration<?> type, Member member, int line, boolean deep) {
    List<CallableDeclaration<?>> named = MemberSearch.callables(type, member.name(), deep);
    if (line == 0) {
      return MemberSearch.overload(named, member.parameters())
          .map(c -> at(c.getName(), type))
          .orElseGet(() -> name(type));
    }
    Optional<CallableDeclaration<?>> around =
        named.stream().filter(c -> spans(c, line)).findFirst();
    if (around.isPresent()) {
      return code(line, around.get());
    }
    if (isHeader(type, line)) {
      return name(type);
    }
    if (deep && MemberSearch.unnamedHeaders(type).anyMatch(header -> spans(header, line))) {
      return code(line, type);
    }
    // A method that nobody wrote (of an enum, a record, a generator) has the line of what it was
    // made from, mostly that of the class, as bridges always have.
    boolean unwritten = named.isEmpty() && spans(type, line) && callableAt(type, line).isEmpty();
    return unwritten ? code(line, type) : notIn(member, line);
  }

  private Placement initializer(TypeDeclaration<?> type, Member member, int line) {
    if (line == 0) {
      return MemberSearch.overload(
              MemberSearch.callables(type, type.getNameAsString(), false), member.parameters())
          .map(c -> at(c.getName(), type))
          .orElseGet(() -> name(type));
    }
    Optional<CallableDeclaration<?>> around = callableAt(type, line);
    boolean own = around.map(c -> c.isConstructorDeclaration()).orElse(true);
    return own && spans(type, line)
        ? code(line, around.<Node>map(c -> c).orElse(type))
        : notIn(member, line);
  }

  private Placement inType(TypeDeclaration<?> type, int line, Member member) {
    if (line == 0) {
      return name(type);
    }
    return spans(type, line) ? code(line, type) : notIn(member, line);
  }

  private Placement code(int line, Node scope) {
    return new Placement.Found(CodeOnLine.find(line, scope).orElseGet(() -> wholeLine(line)));
  }

  private Range wholeLine(int line) {
    return Lines.whole(text, line);
  }

  private static Placement name(TypeDeclaration<?> type) {
    return at(type.getName(), type);
  }

  private static Placement at(Node node, TypeDeclaration<?> otherwise) {
    Range start = new Range(new Position(1, 1), new Position(1, 1));
    return new Placement.Found(node.getRange().or(otherwise::getRange).orElse(start));
  }

  private static Placement notIn(Member member, int line) {
    String what = member.name().isEmpty() ? "the class" : member.name();
    return new Placement.Mismatch("line " + line + " is not in " + what);
  }

  private static Optional<CallableDeclaration<?>> callableAt(TypeDeclaration<?> type, int line) {
    return type.getMembers().stream()
        .filter(CallableDeclaration.class::isInstance)
        .<CallableDeclaration<?>>map(n -> (CallableDeclaration<?>) n)
        .filter(c -> spans(c, line))
        .findFirst();
  }

  private static boolean spans(Node node, int line) {
    return node.getRange().filter(range -> spans(range, line)).isPresent();
  }

  private static boolean spans(Range range, int line) {
    return range.begin.line <= line && line <= range.end.line;
  }

  private static boolean isHeader(TypeDeclaration<?> type, int line) {
    return spans(type, line) && type.getName().getEnd().filter(p -> line <= p.line).isPresent();
  }

  /** Annotation processors of the rewriting kind add fields that no source shows. */
  private boolean isGenerated(TypeDeclaration<?> type) {
    return unit.tree().getImports().stream().anyMatch(i -> i.getNameAsString().startsWith("lombok"))
        || type.getAnnotations().stream().anyMatch(a -> a.getNameAsString().startsWith("lombok."));
  }
}
