package instanceordercycle;

import java.util.List;

/** What is added is of any kind, and only by chance of the kind that it is added to. */
public final class SourceOfAnyKind {

  interface Source {
    long count();
  }

  static final class Plain implements Source {
    @Override
    public long count() {
      return 1;
    }
  }

  static final class Sum implements Source {
    private long count;

    @Override
    public synchronized long count() {
      return count;
    }

    synchronized void add(Source source) {
      count += source.count(); // EXPECT: InstanceOrderCycle possible review
    }
  }

  interface Filled {
    long count();
  }

  static final class Full implements Filled {
    @Override
    public long count() {
      return Long.MAX_VALUE;
    }
  }

  static final class Pool implements Filled {
    private long count;

    @Override
    public synchronized long count() {
      return count;
    }

    synchronized void take(Filled source) {
      count += source.count(); // EXPECT: InstanceOrderCycle
    }
  }

  private final Sum sum = new Sum();

  public void addAll(List<Source> sources) {
    for (Source source : sources) {
      sum.add(source);
    }
  }

  public static void exchange(Pool one, Pool other) {
    one.take(other);
    other.take(one);
  }
}
