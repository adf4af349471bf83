package dev.threadproof.engine.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.path.Lock;
import dev.threadproof.engine.path.Path;
import org.junit.jupiter.api.Test;

final class LockStateTest {

  private static final Lock A = Lock.monitor(Path.param(0, true, "La/A;"));
  private static final Lock B = Lock.monitor(Path.param(1, true, "La/A;"));

  @Test
  void aLockGivenBackIsForgotten() {
    LockState taken = LockState.EMPTY.change(A, 1, 3);

    assertThat(taken.holds(A)).isTrue();
    assertThat(taken.change(A, -1, 9)).isEqualTo(LockState.EMPTY);
  }

  @Test
  void aLockTakenTwiceIsHeldUntilGivenBackTwice() {
    LockState twice = LockState.EMPTY.change(A, 1, 3).change(A, 1, 5);

    assertThat(twice.locks()).containsExactly(new Held(A, 2, 3));
    assertThat(twice.change(A, -1, 9).holds(A)).isTrue();
    assertThat(twice.change(A, -1, 9).change(A, -1, 10)).isEqualTo(LockState.EMPTY);
  }

  @Test
  void aLockGivenBackOnlyIsKnownButNotHeld() {
    LockState state = LockState.EMPTY.change(A, -1, 3);

    assertThat(state.held()).isEmpty();
    assertThat(state.locks()).containsExactly(new Held(A, -1, 3));
  }

  @Test
  void countsNoFurtherThanThree() {
    LockState state = LockState.EMPTY;
    for (int i = 0; i < 10; i++) {
      state = state.change(A, 1, i);
    }

    assertThat(state.locks()).containsExactly(new Held(A, 3, 0));
  }

  @Test
  void keepsTheOrderInWhichLocksWereTaken() {
    LockState state = LockState.EMPTY.change(B, 1, 1).change(A, 1, 2);

    assertThat(state.held()).containsExactly(B, A);
    assertThat(state).isNotEqualTo(LockState.EMPTY.change(A, 1, 2).change(B, 1, 1));
  }

  @Test
  void whatTwoStatesHoldIsTheLesserOfBoth() {
    LockState more = LockState.EMPTY.change(A, 1, 1).change(A, 1, 2).change(B, 1, 3);
    LockState less = LockState.EMPTY.change(A, 1, 4);

    assertThat(more.meet(less).locks()).containsExactly(new Held(A, 1, 4));
    assertThat(less.meet(more)).isEqualTo(more.meet(less));
    assertThat(more.meet(LockState.EMPTY)).isEqualTo(LockState.EMPTY);
    assertThat(more.meet(LockState.EMPTY.change(A, -1, 1))).isEqualTo(LockState.EMPTY);
  }
}
