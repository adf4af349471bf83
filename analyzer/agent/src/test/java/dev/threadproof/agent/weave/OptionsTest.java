package dev.threadproof.agent.weave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @Test
  void readsAllArguments() {
    assertThat(
            Options.parse("mode=steer,plan=p,out=o,include=a.*:b,exclude=c?,order-only=d,seed=-4"))
        .isEqualTo(
            new Options(
                Options.Mode.STEER,
                "p",
                "o",
                List.of("a.*", "b"),
                List.of("c?"),
                List.of("d"),
                -4));
    assertThat(Options.parse(""))
        .isEqualTo(new Options(Options.Mode.OBSERVE, "", "", List.of(), List.of(), List.of(), 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mode=look | mode=look: neither observe nor steer",
        "mode=steer | mode=steer: plan=FILE is missing",
        "seed=x | seed=x: not a number",
        "file=x | file=x: no such argument",
        "observe | observe: no such argument",
      })
  void saysWhichArgumentMakesNoSense(String arguments, String message) {
    assertThatThrownBy(() -> Options.parse(arguments))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void globsChooseClasses() {
    Scope scope = new Scope(Options.parse("include=bank.*:shop.Till,exclude=*.gen.*"));
    assertThat(scope.isExcluded("bank/Account$1")).isFalse();
    assertThat(scope.isExcluded("shop/Till")).isFalse();
    assertThat(scope.isExcluded("shop/Tills")).isTrue();
    assertThat(scope.isExcluded("bank/gen/Stub")).isTrue();
    assertThat(scope.isExcluded("bankx")).isTrue();
    assertThat(Scope.isPlatform("java/util/List")).isTrue();
    assertThat(Scope.isPlatform("javax/crypto/Cipher")).isTrue();
    assertThat(Scope.isPlatform("javax/inject/Inject")).isFalse();
    assertThat(Scope.isPlatform("javaparser/Main")).isFalse();
  }
}
