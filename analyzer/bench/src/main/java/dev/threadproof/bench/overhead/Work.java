package dev.threadproof.bench.overhead;

import java.util.function.IntToLongFunction;

/**
 * Work of one kind, done by two threads on data of which they share some. Each also keeps about 32
 * MiB, and goes over them once in a lap.
 */
enum Work {
  /** Transfers under two monitors each, and a ledger behind a {@code ReentrantLock}. */
  LOCKS,
  /** Trees of objects that are searched and changed, moving particles. */
  FIELDS,
  /** Products of matrices that all threads read, sieves, sorting by insertion. */
  ARRAYS;

  /** One thread's part, a lap of a tenth of a second or so, given the number of the thread. */
  IntToLongFunction start() {
    return switch (this) {
      case LOCKS -> new Bank()::lap;
      case FIELDS -> new Bodies()::lap;
      case ARRAYS -> new Tables()::lap;
    };
  }
}
