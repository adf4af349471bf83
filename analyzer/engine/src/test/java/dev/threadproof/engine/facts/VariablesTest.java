package dev.threadproof.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class VariablesTest {

  @Test
  void agreesWithASetOnWhateverIsDone() {
    Random random = new Random(20240611);
    for (int round = 0; round < 500; round++) {
      Set<Integer> a = some(random);
      Set<Integer> b = some(random);
      Set<Integer> either = new TreeSet<>(a);
      either.addAll(b);
      Set<Integer> both = new TreeSet<>(a);
      both.retainAll(b);

      assertThat(of(a).or(of(b))).isEqualTo(of(either));
      assertThat(of(a).common(of(b))).isEqualTo(of(both));
      assertThat(of(a).includes(of(b))).isEqualTo(a.containsAll(b));
      assertThat(of(a).meets(of(b))).isEqualTo(!both.isEmpty());
      assertThat(of(a).equals(of(b))).isEqualTo(a.equals(b));
    }
  }

  @Test
  void answersWithAGivenSetWhenNothingChanges() {
    Variables one = Variables.NONE.and(1);
    Variables two = one.and(2);

    assertThat(two.and(1)).isSameAs(two);
    assertThat(two.or(one)).isSameAs(two);
    assertThat(one.or(two)).isSameAs(two);
    assertThat(two.common(one)).isSameAs(one);
  }

  private static Set<Integer> some(Random random) {
    Set<Integer> numbers = new TreeSet<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      numbers.add(random.nextInt(8));
    }
    return numbers;
  }

  /** In descending order, so that numbers are put in front. */
  private static Variables of(Set<Integer> numbers) {
    Variables variables = Variables.NONE;
    for (int number : new TreeSet<>(numbers).descendingSet()) {
      variables = variables.and(number);
    }
    return variables;
  }
}
