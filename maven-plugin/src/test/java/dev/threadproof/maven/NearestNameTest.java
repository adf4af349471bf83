package dev.threadproof.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestNameTest {

  @Test
  void offersTheNearestNameOnlyWhenOneIsNear() {
    List<String> known = List.of("failOn", "failOnViolation", "skip");

    assertThat(NearestName.hint("failsOn", known)).isEqualTo("; did you mean 'failOn'?");
    assertThat(NearestName.hint("FAILON", known)).isEqualTo("; did you mean 'failOn'?");
    assertThat(NearestName.hint("threshold", known)).isEmpty();
  }
}
