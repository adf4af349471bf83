package dev.threadproof.engine.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.hierarchy.FieldId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LockTest {

  private static final String OBJECT = "Ljava/lang/Object;";
  private static final Path THIS = Path.param(0, true, "Lbank/Account;");
  private static final Path GUARD = THIS.field(new FieldId("bank/Account", "guard", OBJECT));
  private static final Path GLOBAL =
      Path.of(new Root.Static(new FieldId("bank/Bank", "GUARD", OBJECT)), OBJECT);

  @Test
  void partsNamedReadAndWriteStandForTheirWhole() {
    Path read = GUARD.then(new Selector.Part("read"), OBJECT);
    Path write = GUARD.then(new Selector.Part("write"), OBJECT);

    assertThat(Lock.of(read, true)).isEqualTo(new Lock(GUARD, Lock.Kind.READ));
    assertThat(Lock.of(write, false)).isEqualTo(new Lock(GUARD, Lock.Kind.WRITE));
  }

  @Test
  void readersDoNotExcludeEachOther() {
    Lock read = new Lock(GUARD, Lock.Kind.READ);
    Lock write = new Lock(GUARD, Lock.Kind.WRITE);

    assertThat(read.excludes(read)).isFalse();
    assertThat(read.excludes(write)).isTrue();
    assertThat(write.excludes(read)).isTrue();
  }

  @Test
  void theMonitorOfALockIsAnotherLock() {
    assertThat(Lock.monitor(GUARD).excludes(Lock.of(GUARD, false))).isFalse();
    assertThat(Lock.monitor(GUARD)).isNotEqualTo(Lock.of(GUARD, false));
    assertThat(Lock.monitor(GUARD).name()).isNotEqualTo(Lock.of(GUARD, false).name());
  }

  @Test
  void isNamedByFieldClassOrType() {
    assertThat(Lock.monitor(GUARD).name().text()).isEqualTo("Account.guard");
    assertThat(Lock.monitor(GLOBAL).name().text()).isEqualTo("Bank.GUARD");
    assertThat(Lock.monitor(THIS).name().text()).isEqualTo("Account instance");
    assertThat(
            Lock.monitor(Path.of(new Root.ClassLiteral("Lbank/Bank;"), "Ljava/lang/Class;"))
                .name()
                .text())
        .isEqualTo("Bank.class");
    assertThat(Lock.of(GUARD.element("Ljava/util/concurrent/locks/Lock;"), false).name().text())
        .isEqualTo("Account.guard[*]");
  }

  @Test
  void onlyStaticsAndClassesAreOneInstance() {
    assertThat(Lock.monitor(GLOBAL).name().unique()).isTrue();
    assertThat(Lock.monitor(GUARD).name().unique()).isFalse();
    assertThat(Lock.monitor(THIS).name().unique()).isFalse();
  }

  @Test
  void anObjectOfTheProgramIsNamedByItsClassWhateverFieldItIsReachedBy() {
    Path reached = THIS.field(new FieldId("bank/Account", "owner", "Lbank/Person;"));

    assertThat(Lock.monitor(reached).name())
        .isEqualTo(Lock.monitor(Path.param(0, true, "Lbank/Person;")).name());
  }

  @Test
  void namesHaveOneOrder() {
    LockName field = Lock.monitor(GUARD).name();
    LockName global = Lock.monitor(GLOBAL).name();

    assertThat(List.of(field, global)).isSorted();
    assertThat(field.compareTo(Lock.of(GUARD, false).name())).isPositive();
    assertThat(field).isEqualByComparingTo(Lock.monitor(GUARD).name());
  }

  @Test
  void sortsByText() {
    Lock read = new Lock(GUARD, Lock.Kind.READ);
    Lock own = Lock.monitor(THIS);

    assertThat(Lock.sorted(List.of(read, own, Lock.monitor(GLOBAL))))
        .extracting(Lock::toString)
        .containsExactly("Bank.GUARD", "this", "this.guard (read)");
  }
}
