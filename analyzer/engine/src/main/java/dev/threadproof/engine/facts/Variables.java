package dev.threadproof.engine.facts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of synchronisation variables, by the numbers that {@link FieldNumbers} gives them.
 * Immutable; operations that change nothing answer with one of the sets they were given, so that
 * the many accesses of a program share few of these.
 */
public final class Variables {

  public static final Variables NONE = new Variables(new int[0]);

  /** Ascending, without repetition. */
  private final int[] numbers;

  private Variables(int[] numbers) {
    this.numbers = numbers;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return numbers.length == 0;
  }

  /** The set with one more. */
  Variables and(int number) {
    int at = Arrays.binarySearch(numbers, number);
    if (at >= 0) {
      return this;
    }
    int[] more = new int[numbers.length + 1];
    System.arraycopy(numbers, 0, more, 0, -at - 1);
    more[-at - 1] = number;
    System.arraycopy(numbers, -at - 1, more, -at, numbers.length + at + 1);
    return new Variables(more);
  }

  /** What is in either set. */
  Variables or(Variables other) {
    if (includes(other)) {
      return this;
    } else if (other.includes(this)) {
      return other;
    }
    int[] all = Arrays.copyOf(numbers, numbers.length + other.numbers.length);
    int size = numbers.length;
    for (int number : other.numbers) {
      if (Arrays.binarySearch(numbers, number) < 0) {
        all[size++] = number;
      }
    }
    int[] sorted = Arrays.copyOf(all, size);
    Arrays.sort(sorted);
    return new Variables(sorted);
  }

  /** What is in both sets. */
  Variables common(Variables other) {
    if (other.includes(this)) {
      return this;
    } else if (includes(other)) {
      return other;
    }
    return new Variables(
        Arrays.stream(numbers).filter(n -> Arrays.binarySearch(other.numbers, n) >= 0).toArray());
  }

  /** Whether all of the other set is in this one. */
  boolean includes(Variables other) {
    return this.numbers == other.numbers || count(other) == other.numbers.length;
  }

  /** Whether something is in both sets. */
  boolean meets(Variables other) {
    return count(other) > 0;
  }

  private int count(Variables other) {
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < numbers.length && j < other.numbers.length) {
      int order = Integer.compare(numbers[i], other.numbers[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Variables v && Arrays.equals(numbers, v.numbers);
  }

  /** Of the size alone: the numbers themselves may differ from run to run. */
  @Override
  public int hashCode() {
    return numbers.length;
  }
}
