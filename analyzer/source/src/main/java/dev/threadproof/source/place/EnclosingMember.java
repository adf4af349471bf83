package dev.threadproof.source.place;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.source.file.JavaUnit;
import java.util.Comparator;
import java.util.Optional;

/** Finds the member that a location is in, in a file that may have been edited since. */
final class EnclosingMember {

  private EnclosingMember() {}

  static Optional<Range> of(JavaUnit unit, Location location) {
    return location.line() > 0
        ? around(unit, location.line()).or(() -> type(unit, location))
        : named(unit, location).or(() -> type(unit, location));
  }

  private static Optional<Range> around(JavaUnit unit, int line) {
    return unit.tree().stream()
        .filter(node -> node instanceof BodyDeclaration && !(node instanceof TypeDeclaration))
        .flatMap(node -> node.getRange().stream())
        .filter(range -> range.begin.line <= line && line <= range.end.line)
        .min(Comparator.comparingInt(range -> range.end.line - range.begin.line));
  }

  private static Optional<Range> named(JavaUnit unit, Location location) {
    Member member = Member.of(location);
    return unit.typeAround(location.className())
        .flatMap(
            type ->
                MemberSearch.field(type, member.name())
                    .or(
                        () ->
                            MemberSearch.overload(
                                    MemberSearch.callables(type, member.name(), true),
                                    member.parameters())
                                .flatMap(Node::getRange)));
  }

  /** The line with the type's name: its body is all the others. */
  private static Optional<Range> type(JavaUnit unit, Location location) {
    return unit.typeAround(location.className()).flatMap(type -> type.getName().getRange());
  }
}
