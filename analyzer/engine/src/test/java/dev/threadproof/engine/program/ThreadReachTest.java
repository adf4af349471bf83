package dev.threadproof.engine.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.Scanned;
import dev.threadproof.engine.model.Models;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which methods threads may be in at the same time. */
final class ThreadReachTest {

  private static final Scanned CODE =
      Scanned.of(
          """
          class Main {
            static int n;
            public static void main(String[] args) throws Exception {
              alone();
              Thread a = new Thread(Main::first);
              a.start();
              a.join();
              Thread b = new Thread(Main::second);
              Thread c = new Thread(Main::third);
              b.start();
              c.start();
              for (int i = 0; i < 9; i++) { new Thread(Main::many).start(); }
            }
            private static void alone() { n++; }
            private static void first() { n++; }
            private static void second() { n++; shared(); }
            private static void third() { n++; }
            private static void many() { n++; }
            private static void shared() { n++; }
          }
          """,
          """
          public class Service {
            int n;
            public void open() { inside(); }
            private void inside() { n++; }
          }
          """);

  private final List<MethodResult> results = CODE.results();
  private final ThreadReach reach =
      new ThreadReach(results, Roots.of(CODE.context().hierarchy(), Models.builtIn(), results));

  @Test
  void mainIsOneThread() {
    assertThat(parallel("alone", "alone")).isFalse();
    assertThat(parallel("main", "alone")).isFalse();
  }

  @Test
  void threadsOfWhichOneIsOverBeforeTheOtherStartsDoNotMeet() {
    assertThat(parallel("first", "second")).isFalse();
    assertThat(parallel("second", "first")).isFalse();
    assertThat(parallel("second", "third")).isTrue();
    assertThat(parallel("third", "shared")).isTrue();
  }

  @Test
  void aTaskStartedOnceDoesNotMeetItself() {
    assertThat(parallel("second", "second")).isFalse();
    assertThat(parallel("second", "shared")).isFalse();
    assertThat(parallel("many", "many")).isTrue();
  }

  @Test
  void callersFromOutsideAreSeveral() {
    assertThat(parallel("open", "open")).isTrue();
    assertThat(parallel("inside", "inside")).isTrue();
    assertThat(parallel("inside", "alone")).isTrue();
  }

  private boolean parallel(String a, String b) {
    return reach.parallel(CODE.id(a), CODE.id(b));
  }
}
