package dev.threadproof.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ClassPatternsTest {

  @Test
  void withoutPatternsEveryClassIsWanted() {
    assertThat(new ClassPatterns(List.of(), List.of()).wants("shop.Till")).isTrue();
  }

  @Test
  void oneStarStaysWithinAPackageAndTwoDoNot() {
    assertThat(includes("shop.*", "shop.Till")).isTrue();
    assertThat(includes("shop.*", "shop.desk.Till")).isFalse();
    assertThat(includes("shop.**", "shop.desk.Till")).isTrue();
    assertThat(includes("**.Till", "Till")).isTrue();
    assertThat(includes("**.Till", "shop.desk.Till")).isTrue();
    assertThat(includes("**.Till", "shop.NoTill")).isFalse();
    assertThat(includes("shop.Til?", "shop.Till")).isTrue();
    assertThat(includes("shop.Til?", "shop.Tiller")).isFalse();
  }

  @Test
  void pathsAreNamesToo() {
    assertThat(includes("**/Till.class", "shop.Till")).isTrue();
    assertThat(includes("shop/desk/*", "shop.desk.Till")).isTrue();
  }

  @Test
  void aNestedClassGoesWithItsOuterOne() {
    assertThat(includes("shop.Till", "shop.Till$Drawer$1")).isTrue();
    assertThat(includes("shop.Till$Drawer", "shop.Till")).isFalse();
  }

  @Test
  void excludesWin() {
    ClassPatterns patterns = new ClassPatterns(List.of("shop.**"), List.of("shop.generated.*"));

    assertThat(patterns.wants("shop.Till")).isTrue();
    assertThat(patterns.wants("shop.generated.Till")).isFalse();
    assertThat(patterns.wants("bank.Account")).isFalse();
  }

  private static boolean includes(String pattern, String className) {
    return new ClassPatterns(List.of(pattern), List.of()).wants(className);
  }
}
