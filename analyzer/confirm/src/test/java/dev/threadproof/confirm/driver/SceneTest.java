package dev.threadproof.confirm.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SceneTest {

  @Test
  void twoMethodsOfAClassGetOneObject() throws Exception {
    List<List<Call>> calls = calls(false, point(Till.class, "pay"), point(Till.class, "total"));
    assertThat(calls.get(0).get(0).receiver()).isSameAs(calls.get(1).get(0).receiver());
  }

  @Test
  void anObjectThatNeedsTheOtherGetsIt() throws Exception {
    List<List<Call>> calls = calls(false, point(Till.class, "pay"), point(Cashier.class, "serve"));
    Object till = calls.get(0).get(0).receiver();
    assertThat(calls.get(1).get(0).receiver())
        .isInstanceOfSatisfying(Cashier.class, cashier -> assertThat(cashier.till).isSameAs(till));
  }

  @Test
  void anObjectIsToldOfTheOtherByItsSetter() throws Exception {
    List<List<Call>> calls = calls(false, point(Till.class, "pay"), point(Drawer.class, "open"));
    Object till = calls.get(0).get(0).receiver();
    assertThat(calls.get(1).get(0).receiver())
        .isInstanceOfSatisfying(Drawer.class, drawer -> assertThat(drawer.till).isSameAs(till));
  }

  @Test
  void argumentsOfOneTypeAreSwapped() throws Exception {
    List<List<Call>> calls = calls(true, point(Till.class, "move"), point(Till.class, "move"));
    Call there = calls.get(0).get(0);
    Call back = calls.get(1).get(0);
    assertThat(there.arguments()[0]).isNotNull().isNotSameAs(there.arguments()[1]);
    assertThat(there.arguments()[0]).isSameAs(back.arguments()[1]);
    assertThat(there.arguments()[1]).isSameAs(back.arguments()[0]);
    assertThat(back.make()).isNull();
  }

  @Test
  void receiverAndArgumentAreSwapped() throws Exception {
    List<List<Call>> calls = calls(true, point(Till.class, "merge"), point(Till.class, "merge"));
    Call there = calls.get(0).get(0);
    Call back = calls.get(1).get(0);
    assertThat(there.receiver()).isSameAs(back.arguments()[0]);
    assertThat(back.receiver()).isSameAs(there.arguments()[0]).isNotSameAs(there.receiver());
  }

  @Test
  void aLambdaIsReachedByTheMethodAroundIt() throws Exception {
    Executable point = find(new Entry(Till.class.getName(), "lambda$open$0", "()V"));
    assertThat(point).isEqualTo(Till.class.getDeclaredMethod("open"));
  }

  @Test
  void aPrivateMethodIsForItsCallers() {
    assertThatThrownBy(() -> find(new Entry(Till.class.getName(), "secret", "()V")))
        .isInstanceOf(CannotBuildException.class)
        .hasMessageContaining("secret is private");
  }

  @Test
  void aClassOrMethodThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> find(new Entry("no.Such", "run", "()V")))
        .hasMessageContaining("no.Such");
    assertThatThrownBy(() -> find(new Entry(Till.class.getName(), "gone", "()V")))
        .hasMessageContaining("has no gone()V");
  }

  private static List<List<Call>> calls(boolean swapped, Executable... points) throws Exception {
    return new Scene(new Random(1), true).calls(List.of(points), swapped, false);
  }

  private static Executable point(Class<?> owner, String name) {
    for (Method method : owner.getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        return method;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static Executable find(Entry entry) throws CannotBuildException {
    return EntryPoint.find(entry, SceneTest.class.getClassLoader(), true);
  }

  /** What a finding may be about. */
  public static final class Till {
    private final List<Integer> paid = new ArrayList<>();

    public void pay(int amount) {
      paid.add(amount);
    }

    public int total() {
      return paid.size();
    }

    public void open() {
      Runnable task = () -> paid.clear();
      task.run();
    }

    public static void move(Till from, Till to, int amount) {
      to.pay(amount + from.total());
    }

    public void merge(Till other) {
      paid.addAll(other.paid);
    }

    @SuppressWarnings("unused") // found by its name
    private void secret() {}
  }

  /** Needs a till to exist. */
  public static final class Cashier {
    private final Till till;

    public Cashier(Till till) {
      this.till = till;
    }

    public void serve() {
      till.pay(1);
    }
  }

  /** Is given a till later. */
  public static final class Drawer {
    private Till till = new Till();

    public void setTill(Till till) {
      this.till = till;
    }

    public void open() {
      till.total();
    }
  }
}
