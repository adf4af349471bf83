package dev.threadproof.confirm.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class WorkshopTest {

  private final Workshop workshop = new Workshop(new Random(1), false);

  @Test
  void makesWhatTheJdkDefines() throws Exception {
    for (Class<?> type :
        List.of(
            int.class,
            String.class,
            Map.class,
            List.class,
            int[].class,
            String[].class,
            Runnable.class,
            Callable.class,
            Comparator.class,
            Thread.State.class)) {
      Object made = workshop.build(type, 0);
      assertThat(made).as(type.getName()).isNotNull();
    }
  }

  @Test
  void takesTheConstructorThatWorks() throws Exception {
    assertThat(workshop.build(Picky.class, 0)).isInstanceOf(Picky.class);
  }

  @Test
  void takesAFactoryOrABuilder() throws Exception {
    assertThat(workshop.build(ByFactory.class, 0)).isInstanceOf(ByFactory.class);
    assertThat(workshop.build(ByBuilder.class, 0)).isInstanceOf(ByBuilder.class);
  }

  @Test
  void anAbstractClassIsMadeOfASubclass() throws Exception {
    assertThat(workshop.build(Shape.class, 0)).isInstanceOf(Circle.class);
  }

  @Test
  void anInterfaceIsFaked() throws Exception {
    Source source = (Source) workshop.build(Source.class, 0);
    assertThat(source.count()).isPositive();
    assertThat(source.next()).isNotNull();
    assertThat(source.twice()).isEqualTo(14);
    assertThat(List.of(source)).contains(source);
    assertThat(source).hasToString("fake " + Source.class.getName());
  }

  @Test
  void whatIsMadeIsShared() throws Exception {
    Object first = workshop.shared(Circle.class);
    assertThat(workshop.shared(Circle.class)).isSameAs(first);
    assertThat(workshop.fresh(Circle.class)).isNotSameAs(first);
  }

  @Test
  void whatCannotBeMadeSaysWhy() {
    assertThatThrownBy(() -> workshop.build(Hidden.class, 0))
        .isInstanceOf(CannotBuildException.class)
        .hasMessageContaining("Hidden: its constructors are private");
    assertThatThrownBy(() -> workshop.build(Failing.class, 0))
        .hasMessageContaining("new Failing throws java.lang.IllegalStateException: no licence");
  }

  @Test
  void aTypeThatNeedsItselfEnds() throws Exception {
    assertThat(workshop.build(Chain.class, 0)).isInstanceOf(Chain.class);
  }

  /** Its first constructor fails. */
  public static final class Picky {
    public Picky() {
      throw new IllegalStateException("not like this");
    }

    public Picky(String name, int size) {
      assertThat(name.length() + size).isPositive();
    }
  }

  /** Only its factory makes it. */
  public static final class ByFactory {
    private ByFactory() {}

    public static ByFactory of(String name) {
      assertThat(name).isNotNull();
      return new ByFactory();
    }
  }

  /** Only its builder makes it. */
  public static final class ByBuilder {
    private ByBuilder() {}

    /** The builder. */
    public static final class Builder {
      public ByBuilder build() {
        return new ByBuilder();
      }
    }
  }

  /** Abstract. */
  public abstract static class Shape {}

  /** Not abstract. */
  public static final class Circle extends Shape {}

  /** An interface of the program. */
  public interface Source {
    int count();

    String next();

    default int twice() {
      return 14;
    }
  }

  /** Nobody can make it. */
  public static final class Hidden {
    private Hidden() {}
  }

  /** Cannot exist here. */
  public static final class Failing {
    public Failing() {
      throw new IllegalStateException("no licence");
    }
  }

  /** One link needs the next. */
  public static final class Chain {
    public Chain(Link next) {
      assertThat(next == null || next.next != this).isTrue();
    }
  }

  /** The other half of the chain. */
  public static final class Link {
    private final Chain next;

    public Link(Chain next) {
      this.next = next;
    }
  }
}
