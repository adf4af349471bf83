package synccollectioniteration;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** A stream walks over its source as an iterator does. */
public final class StreamOfSet {

  private final Set<Integer> numbers = Collections.synchronizedSet(new HashSet<>());

  public void add(int number) {
    numbers.add(number);
  }

  public long even() {
    return numbers.stream().filter(n -> n % 2 == 0).count(); // EXPECT: SyncCollectionIteration
  }
}
