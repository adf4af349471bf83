package dev.threadproof.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {

  private static final List<String> RULES = List.of("LockLeak", "LockOrderCycle", "WaitNotInLoop");

  @Test
  void findsTheNameWithTheFewestEdits() {
    assertThat(Suggestion.nearest("LockLaek", RULES)).contains("LockLeak");
    assertThat(Suggestion.nearest("lockordercycles", RULES)).contains("LockOrderCycle");
    assertThat(Suggestion.nearest("WaitInLoop", RULES)).contains("WaitNotInLoop");
  }

  @Test
  void doesNotGuessWhenNothingIsNear() {
    assertThat(Suggestion.nearest("Deadlock", RULES)).isEmpty();
    assertThat(Suggestion.hint("Deadlock", RULES)).isEmpty();
  }

  @Test
  void ofEqualsTheFirstInTheAlphabetWins() {
    assertThat(Suggestion.nearest("notx", List.of("noty", "nota"))).contains("nota");
  }
}
