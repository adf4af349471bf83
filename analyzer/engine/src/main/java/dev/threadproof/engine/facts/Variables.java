package dev.threadproof.engine.facts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of synchronisation variables, by the numbers that {@link FieldNumbers} gives them.
 * Immutable; operations that change nothing answer with one of the sets they were given, so that
 * the many accesses of a program share few of these.
 */
public final class Variables {

  public static final Variables NONE = new Variables(new long[0]);

  /** A bit for each number; the last word is not zero. */
  private final long[] words;

  private Variables(long[] words) {
    this.words = words;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return words.length == 0;
  }

  /** The set with one more. */
  Variables and(int number) {
    int word = number >> 6;
    long bit = 1L << number;
    if (word < words.length && (words[word] & bit) != 0) {
      return this;
    }
    long[] more = Arrays.copyOf(words, Math.max(words.length, word + 1));
    more[word] |= bit;
    return new Variables(more);
  }

  /** What is in either set. */
  Variables or(Variables other) {
    if (includes(other)) {
      return this;
    } else if (other.includes(this)) {
      return other;
    }
    long[] all = Arrays.copyOf(words, Math.max(words.length, other.words.length));
    for (int i = 0; i < other.words.length; i++) {
      all[i] |= other.words[i];
    }
    return new Variables(all);
  }

  /** What is in both sets. */
  Variables common(Variables other) {
    if (other.includes(this)) {
      return this;
    } else if (includes(other)) {
      return other;
    }
    long[] both = new long[Math.min(words.length, other.words.length)];
    int size = 0;
    for (int i = 0; i < both.length; i++) {
      both[i] = words[i] & other.words[i];
      size = both[i] == 0 ? size : i + 1;
    }
    return size == 0 ? NONE : new Variables(Arrays.copyOf(both, size));
  }

  /** Whether all of the other set is in this one. */
  boolean includes(Variables other) {
    long[] theirs = other.words;
    if (words == theirs) {
      return true;
    } else if (theirs.length > words.length) {
      return false;
    }
    for (int i = 0; i < theirs.length; i++) {
      if ((theirs[i] & ~words[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  boolean contains(int number) {
    int word = number >> 6;
    return word < words.length && (words[word] & (1L << number)) != 0;
  }

  /** Whether something is in both sets. */
  boolean meets(Variables other) {
    for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) {
      if ((words[i] & other.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Variables v && Arrays.equals(words, v.words);
  }

  /** Of how many there are alone: the numbers themselves may differ from run to run. */
  @Override
  public int hashCode() {
    int size = 0;
    for (long word : words) {
      size += Long.bitCount(word);
    }
    return size;
  }
}
