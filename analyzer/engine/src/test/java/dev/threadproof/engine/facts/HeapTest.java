package dev.threadproof.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HeapTest {

  private static final String NODE = "La/Node;";
  private static final FieldId NEXT = new FieldId("a/Node", "next", NODE);
  private static final FieldId OWNER = new FieldId("a/Node", "owner", "Ljava/lang/Object;");
  private static final Path MADE = Path.of(new Root.Alloc(1), NODE);
  private static final Path OTHER = Path.of(new Root.Alloc(2), NODE);
  private static final Path THIRD = Path.of(new Root.Alloc(3), NODE);
  private static final Path ARGUMENT = Path.param(1, true, NODE);

  private final Heap heap = new Heap();

  @Test
  void findsTheOnlyValueOfAField() {
    heap.store(MADE.field(NEXT), ARGUMENT);

    assertThat(heap.resolve(MADE.field(NEXT))).isEqualTo(ARGUMENT);
    assertThat(heap.resolve(MADE.field(NEXT).field(OWNER))).isEqualTo(ARGUMENT.field(OWNER));
  }

  @Test
  void followsOneValueToTheNext() {
    heap.store(MADE.field(NEXT), OTHER);
    heap.store(OTHER.field(NEXT), ARGUMENT);

    assertThat(heap.resolve(MADE.field(NEXT).field(NEXT))).isEqualTo(ARGUMENT);
  }

  @Test
  void leavesAFieldThatHasHadSeveralValues() {
    heap.store(MADE.field(NEXT), OTHER);
    heap.store(MADE.field(NEXT), ARGUMENT);

    assertThat(heap.resolve(MADE.field(NEXT))).isEqualTo(MADE.field(NEXT));
  }

  @Test
  void leavesFieldsOfObjectsMadeElsewhere() {
    heap.store(ARGUMENT.field(NEXT), MADE);

    assertThat(heap.resolve(ARGUMENT.field(NEXT))).isEqualTo(ARGUMENT.field(NEXT));
  }

  @Test
  void ignoresNullAndPlainValues() {
    heap.store(MADE.field(NEXT), Path.NULL);
    heap.store(MADE.field(NEXT), Path.constant(1));

    assertThat(heap.all()).isEmpty();
  }

  @Test
  void endsOnRings() {
    heap.store(MADE.field(NEXT), OTHER);
    heap.store(OTHER.field(NEXT), MADE);

    assertThat(heap.resolve(MADE.field(NEXT).field(NEXT))).isEqualTo(MADE);
    assertThat(heap.sites(MADE)).containsExactly(1, 2);
  }

  @Test
  void takesTheElementsOfAnArrayForOne() {
    heap.store(MADE.element(Path.constant(0), NODE), OTHER);
    heap.store(MADE.element(Path.constant(1), NODE), THIRD);

    assertThat(heap.at(MADE.element(NODE))).containsExactly(OTHER, THIRD);
    assertThat(heap.reach(MADE)).contains(OTHER, THIRD);
  }

  @Test
  void findsAllThatCanBeGotFromAnObject() {
    heap.store(MADE.field(NEXT), OTHER);
    heap.store(OTHER.field(OWNER), lambda(List.of(THIRD)));

    assertThat(heap.sites(MADE)).containsExactly(1, 2, 3);
    assertThat(heap.sites(OTHER)).containsExactly(2, 3);
    assertThat(heap.sites(ARGUMENT)).isEmpty();
  }

  private static Path lambda(List<Path> captured) {
    return Path.of(
        new Root.Lambda(
            9, new dev.threadproof.engine.hierarchy.MethodId("a/A", "l", "()V"), captured),
        "Ljava/lang/Runnable;");
  }
}
