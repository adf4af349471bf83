package dev.threadproof.engine.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.hierarchy.FieldId;
import org.junit.jupiter.api.Test;

final class PathTest {

  private static final Path THIS = Path.param(0, true, "Lbank/Account;");
  private static final Path ARGUMENT = Path.param(1, true, "Lbank/Account;");
  private static final FieldId NEXT = new FieldId("bank/Account", "next", "Lbank/Account;");
  private static final FieldId OUTER = new FieldId("Lbank/Bank;", "this$", "Lbank/Bank;");

  @Test
  void isNamedAsInSource() {
    Path index = Path.constant(3);

    assertThat(THIS.field(NEXT).element(index, "I")).hasToString("this.next[*]");
    assertThat(ARGUMENT).hasToString("argument 1");
    assertThat(Path.param(0, false, "I")).hasToString("argument 1");
    assertThat(Path.of(new Root.Static(NEXT), "Lbank/Account;")).hasToString("Account.next");
    assertThat(Path.of(new Root.ClassLiteral("Lbank/Bank;"), "Ljava/lang/Class;"))
        .hasToString("Bank.class");
    assertThat(Path.of(new Root.Alloc(7), "Lbank/Bank$Worker;")).hasToString("some Bank$Worker");
  }

  @Test
  void isEqualByNameWhateverTheStaticType() {
    Path typed = THIS.field(NEXT).as("Lbank/Savings;");

    assertThat(typed).isEqualTo(THIS.field(NEXT)).hasSameHashCodeAs(THIS.field(NEXT));
    assertThat(typed.type()).isEqualTo("Lbank/Savings;");
    assertThat(THIS.field(NEXT)).isNotEqualTo(ARGUMENT.field(NEXT)).isNotEqualTo(THIS);
    assertThat(Path.OTHER).isNotEqualTo(Path.WIDE);
  }

  @Test
  void becomesAnyObjectOfTheTypeWhenItGrowsTooLong() {
    Path longest = THIS.field(NEXT).field(NEXT).field(NEXT);

    assertThat(longest.selectors()).hasSize(Path.MAX_SELECTORS);
    assertThat(longest.field(NEXT)).isEqualTo(Path.any("Lbank/Account;"));
  }

  @Test
  void doesNotCountTheWayToAnEnclosingInstanceNorParts() {
    Path path = THIS.field(OUTER).field(OUTER).field(NEXT).field(NEXT).field(NEXT);

    assertThat(path.selectors()).hasSize(5);
    assertThat(path.then(new Selector.Part("read"), "Ljava/lang/Object;").selectors()).hasSize(6);
  }

  @Test
  void takesAnotherRoot() {
    assertThat(THIS.field(NEXT).rebase(ARGUMENT.field(NEXT)))
        .isEqualTo(ARGUMENT.field(NEXT).field(NEXT));
    assertThat(THIS.rebase(ARGUMENT)).isEqualTo(ARGUMENT);
    assertThat(THIS.rebase(Path.any("Ljava/lang/Object;"))).isEqualTo(Path.any("Lbank/Account;"));
  }

  @Test
  void staysWithinTheLimitWhenItTakesAnotherRoot() {
    Path two = THIS.field(NEXT).field(NEXT);

    assertThat(two.rebase(ARGUMENT.field(NEXT).field(NEXT))).isEqualTo(Path.any("Lbank/Account;"));
  }

  @Test
  void knowsWhatItBeginsWith() {
    Path longer = THIS.field(NEXT).field(NEXT);

    assertThat(longer.startsWith(THIS.field(NEXT))).isTrue();
    assertThat(longer.startsWith(longer)).isTrue();
    assertThat(THIS.field(NEXT).startsWith(longer)).isFalse();
    assertThat(longer.startsWith(ARGUMENT)).isFalse();
  }

  @Test
  void losesItsLastSelectorAndGetsTheOwnersType() {
    Path parent = THIS.field(NEXT).field(OUTER).parent();

    assertThat(parent).isEqualTo(THIS.field(NEXT));
    assertThat(THIS.parent()).isNull();
  }

  @Test
  void takesAllElementsForOneWhenAsked() {
    Path first = THIS.element(Path.constant(1), "I");
    Path second = THIS.element(Path.constant(2), "I");

    assertThat(first).isNotEqualTo(second);
    assertThat(first.withoutIndices()).isEqualTo(second.withoutIndices());
  }

  @Test
  void isDefiniteWithoutElementsAndUnknownRoots() {
    assertThat(THIS.field(NEXT).isDefinite()).isTrue();
    assertThat(THIS.element("I").isDefinite()).isFalse();
    assertThat(Path.any("Lbank/Account;").field(NEXT).isDefinite()).isFalse();
  }
}
