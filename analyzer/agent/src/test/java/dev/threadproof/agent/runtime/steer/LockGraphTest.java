package dev.threadproof.agent.runtime.steer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LockGraphTest {

  private static final LockGraph.Wish WANTED =
      new LockGraph.Wish() {
        @Override
        public Track.@Nullable Wanted of(Track track) {
          return track.wanted();
        }
      };

  private final List<Object> locks = List.of(new Object(), new Object(), new Object());
  private final List<Track> tracks =
      IntStream.range(0, 3).mapToObj(i -> new Track(new Thread("t" + i))).toList();

  @Test
  void threeThreadsInARing() {
    for (int i = 0; i < 3; i++) {
      takes(i, i, false);
      wants(i, (i + 1) % 3, false);
    }

    assertThat(cycleFrom(1)).containsExactly(tracks.get(1), tracks.get(2), tracks.get(0));
  }

  @Test
  void aChainIsNoRing() {
    takes(0, 0, false);
    takes(1, 1, false);
    wants(0, 1, false);

    assertThat(cycleFrom(0)).isEmpty();
  }

  @Test
  void aThreadThatLeadsIntoARingIsNotInIt() {
    takes(0, 0, false);
    takes(1, 1, false);
    wants(0, 1, false);
    wants(1, 0, false);
    wants(2, 0, false);

    assertThat(cycleFrom(2)).isEmpty();
  }

  @Test
  void aThreadThatWantsWhatItHasWaitsForItself() {
    takes(0, 0, true);
    wants(0, 0, false);

    assertThat(cycleFrom(0)).containsExactly(tracks.get(0));
  }

  @Test
  void readersDoNotWaitForReaders() {
    takes(0, 0, true);
    takes(1, 1, true);
    wants(0, 1, true);
    wants(1, 0, true);

    assertThat(cycleFrom(0)).isEmpty();
  }

  @Test
  void aWriterWaitsForEveryReader() {
    takes(0, 0, true);
    takes(1, 0, true);
    takes(1, 1, false);
    takes(2, 2, false);
    wants(2, 0, false);
    wants(1, 2, false);

    assertThat(cycleFrom(2)).containsExactly(tracks.get(2), tracks.get(1));
  }

  @Test
  void whatIsGivenBackIsNotHeld() {
    takes(0, 0, false);
    takes(0, 0, false);
    takes(1, 1, false);
    wants(1, 0, false);
    tracks.get(0).released(locks.get(0), false);
    wants(0, 1, false);

    assertThat(cycleFrom(0)).hasSize(2);

    tracks.get(0).released(locks.get(0), false);

    assertThat(cycleFrom(0)).isEmpty();
  }

  private void takes(int thread, int lock, boolean shared) {
    tracks.get(thread).acquired(locks.get(lock), shared, 0);
  }

  private void wants(int thread, int lock, boolean shared) {
    tracks.get(thread).wants(new Track.Wanted(locks.get(lock), shared, 0));
  }

  private List<Track> cycleFrom(int thread) {
    return LockGraph.cycle(tracks.get(thread), tracks, WANTED);
  }
}
