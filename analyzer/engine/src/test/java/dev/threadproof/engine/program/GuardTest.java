package dev.threadproof.engine.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.hierarchy.FieldId;
import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import dev.threadproof.engine.path.Root;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GuardTest {

  private static final String OBJECT = "Ljava/lang/Object;";
  private static final FieldId LOCK = new FieldId("a/Shop", "lock", OBJECT);
  private static final Path THIS = Path.param(0, true, "La/Shop;");
  private static final Path ARGUMENT = Path.param(1, true, "La/Shop;");

  @Test
  void isOwnWhenTheLockIsTheObjectOrPartOfIt() {
    assertThat(Guard.of(Lock.monitor(THIS), THIS).text()).isEqualTo("this");
    assertThat(Guard.of(Lock.monitor(THIS.field(LOCK)), THIS).text()).isEqualTo("this.lock");
    assertThat(Guard.of(Lock.monitor(ARGUMENT.field(LOCK)), ARGUMENT))
        .isEqualTo(Guard.of(Lock.monitor(THIS.field(LOCK)), THIS))
        .extracting(Guard::relation)
        .isEqualTo(Guard.Relation.OWN);
  }

  @Test
  void ofAnotherObjectIsKnownByItsClassOnly() {
    Guard guard = Guard.of(Lock.monitor(ARGUMENT.field(LOCK)), THIS);

    assertThat(guard.relation()).isEqualTo(Guard.Relation.OTHER);
    assertThat(guard.text()).isEqualTo("Shop.lock");
  }

  @Test
  void isGlobalForStaticsAndClasses() {
    Path type = Path.of(new Root.ClassLiteral("La/Shop;"), "Ljava/lang/Class;");
    Path constant = Path.of(new Root.Static(LOCK), OBJECT);

    assertThat(Guard.of(Lock.monitor(type), THIS))
        .isEqualTo(new Guard(Guard.Relation.GLOBAL, "Shop.class", Lock.Kind.MONITOR));
    assertThat(Guard.of(Lock.monitor(constant), null))
        .isEqualTo(new Guard(Guard.Relation.GLOBAL, "Shop.lock", Lock.Kind.MONITOR));
  }

  @Test
  void excludesOnlyTheSameLockAndNotReaderFromReader() {
    Guard read = new Guard(Guard.Relation.OWN, "this.lock", Lock.Kind.READ);
    Guard write = new Guard(Guard.Relation.OWN, "this.lock", Lock.Kind.WRITE);
    Guard monitor = new Guard(Guard.Relation.OWN, "this.lock", Lock.Kind.MONITOR);

    assertThat(write.excludes(read)).isTrue();
    assertThat(read.excludes(read)).isFalse();
    assertThat(monitor.excludes(write)).isFalse();
    assertThat(new Guard(Guard.Relation.OTHER, "this.lock", Lock.Kind.WRITE).excludes(write))
        .isFalse();
  }

  @Test
  void hasOneOrder() {
    Guard own = new Guard(Guard.Relation.OWN, "this", Lock.Kind.MONITOR);
    Guard global = new Guard(Guard.Relation.GLOBAL, "A.class", Lock.Kind.MONITOR);

    assertThat(List.of(own, global)).isSorted();
    assertThat(own).isEqualByComparingTo(own);
  }
}
