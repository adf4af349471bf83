package dev.threadproof.source.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardPhraseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "guarded by lock | lock",
        "Guarded by this. | this",
        "GUARDED BY: Bank.this | Bank.this",
        "guarded by Bank.class; never null | Bank.class",
        "guarded by this.lock, lazily made | this.lock",
        "The balance in cents (guarded by {@code mainLock}). | mainLock",
        "The balance. Guarded by {@link #lock} | lock",
        "Guarded by {@link Bank#LOCK}. | Bank.LOCK",
        "guarded by `lock` | lock",
        "Guarded by 'lock'. | lock",
        "guarded by <code>lock</code> | lock",
        "guarded by getLock() | getLock()",
        "guarded by bank.getLock() | bank.getLock()",
        "all access is guarded by ioLock | ioLock",
        "the rate, guarded by declared | declared",
        "@GuardedBy(\"lock\") | lock",
        "@GuardedBy(\"getLock()\") | getLock()",
        "@GuardedBy(lock) | lock",
        "@GuardedBy this | this",
        "Cents.\\n@GuardedBy(\"lock\") | lock",
        "Guarded by lock\\n\\n@see Bank | lock",
      })
  void readsAnExpressionThatTheSentenceEndsWith(String comment, String guard) {
    assertThat(GuardPhrase.read(comment.replace("\\n", "\n"), "declared"::equals)).contains(guard);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guarded by the lock",
        "guarded by the caller's lock",
        "guarded by caller's lock",
        "guarded by its own monitor",
        "guarded by a",
        "guarded by lock of the bank",
        "guarded by lock or other",
        "guarded by lock, except in the constructor",
        "guarded by lock\nof the bank",
        "not guarded by lock",
        "This isn't guarded by lock",
        "no longer guarded by lock",
        "writes are guarded by lock",
        "Unguarded by lock",
        "safeguarded by lock",
        "the rate, guarded by law",
        "guarded by itself",
        "guarded by null",
        "guarded by synchronized",
        "guarded by {@code lock",
        "guarded by lock(1)",
        "guarded by \"lock\" and more",
        "guarded by",
        "guarded",
        "@GuardedBy(\"itself\")",
        "@GuardedBy(\"the lock\")",
        "see @GuardedBy(\"lock\") elsewhere",
      })
  void takesNothingFromProse(String comment) {
    assertThat(GuardPhrase.read(comment, "declared"::equals)).isEmpty();
  }
}
