package dev.threadproof.source;

import static dev.threadproof.source.Sources.finding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Finding;
import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.Suppression;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionTest {

  private static final String BANK =
      """
      package bank;

      class Bank {
        @SuppressWarnings("threadproof:LockLeak")
        void one() {
          go();
        }

        @SuppressWarnings({"unchecked", "threadproof:LockLeak", "threadproof:WaitNotInLoop"})
        void two() {
          go();
        }

        @SuppressWarnings(value = "threadproof")
        void three() {
          pool.submit(() -> go());
        }

        void four() {
          @SuppressWarnings("threadproof:BadLockObject") Object lock = "x";
          go(); // threadproof: allow LockLeak -- the caller unlocks
          // threadproof: allow LockLeak, WaitNotInLoop -- see the
          // protocol of the caller
          go();
          go();
          // threadproof: allow LockLeak -- a statement of several lines
          pool
              .submit(
                  task);
          String s = "// threadproof: allow LockLeak -- only a string";
        }

        @SuppressWarnings("threadproof:UnguardedSharedField")
        private int balance;
        private int rate; // threadproof: allow UnguardedSharedField -- one writer

        @SuppressWarnings("unchecked")
        void five() {
          // threadproof: allow LockLeak -- only for the condition
          if (open) {
            go();
          }
        }
      }

      @java.lang.SuppressWarnings("threadproof:LockLeak")
      class Till {
        static class Drawer {
          Runnable task = new Runnable() {
            public void run() {
              go();
            }
          };
        }
      }
      """;

  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void write() {
    sources = new Sources(directory).with("bank/Bank.java", BANK);
  }

  private Optional<Suppression> at(String rule, String member, int line) {
    return sources.index().suppression(finding(rule, Sources.at("bank.Bank", member, line)));
  }

  private static Optional<Suppression> annotation(int line) {
    return Optional.of(new Suppression("annotation at bank/Bank.java:" + line, ""));
  }

  private static Optional<Suppression> comment(int line, String reason) {
    return Optional.of(new Suppression("comment at bank/Bank.java:" + line, reason));
  }

  @Test
  void takesTheAnnotationOfTheMethod() {
    assertThat(at("LockLeak", "one()", 6)).isEqualTo(annotation(4));
    assertThat(at("WaitNotInLoop", "one()", 6)).isEmpty();
    assertThat(at("WaitNotInLoop", "two()", 11)).isEqualTo(annotation(9));
    assertThat(at("AnyRule", "three()", 16)).isEqualTo(annotation(14));
    assertThat(at("LockLeak", "five()", 40)).isEqualTo(comment(39, "only for the condition"));
    assertThat(at("LockLeak", "five()", 41)).isEmpty();
  }

  @Test
  void takesTheAnnotationOfALocalVariable() {
    assertThat(at("BadLockObject", "four()", 20)).isEqualTo(annotation(20));
    assertThat(at("BadLockObject", "four()", 21)).isEmpty();
  }

  @Test
  void takesTheAnnotationOfAnyClassAround() {
    Location inside = new Location("bank.Till$Drawer$1", "run()", "", "bank/Bank.java", 51);
    assertThat(sources.index().suppression(finding("LockLeak", inside))).isEqualTo(annotation(46));
    Location type = new Location("bank.Till", "", "", "bank/Bank.java", 0);
    assertThat(sources.index().suppression(finding("LockLeak", type))).isEqualTo(annotation(46));
  }

  @Test
  void takesACommentBesideOrAboveWithItsReason() {
    assertThat(at("LockLeak", "four()", 21)).isEqualTo(comment(21, "the caller unlocks"));
    assertThat(at("WaitNotInLoop", "four()", 24)).isEqualTo(comment(22, "see the"));
    assertThat(at("LockLeak", "four()", 25)).isEmpty();
    assertThat(at("LockLeak", "four()", 28)).isEqualTo(comment(26, "a statement of several lines"));
    assertThat(at("LockLeak", "four()", 30)).isEmpty();
  }

  @Test
  void takesTheDeclarationOfTheFieldThatTheFindingIsAbout() {
    Location elsewhere = Sources.at("bank.Bank", "one()", 6);
    String rule = "UnguardedSharedField";
    assertThat(suppression(finding(rule, elsewhere, "bank.Bank#balance")))
        .isEqualTo(annotation(33));
    assertThat(suppression(finding(rule, elsewhere, "bank.Bank#rate")))
        .isEqualTo(comment(35, "one writer"));
    assertThat(suppression(finding("LockLeak", elsewhere, "bank.Bank#gone")))
        .isEqualTo(annotation(4));
    assertThat(suppression(finding(rule, elsewhere, "bank.Bank", "one()"))).isEmpty();
    assertThat(suppression(finding(rule, Sources.at("bank.Bank", "balance", 0))))
        .isEqualTo(annotation(33));
    Location user = Sources.at("bank.User", "use()", 3);
    assertThat(suppression(finding(rule, user, "bank.Bank#balance"))).isEqualTo(annotation(33));
  }

  private Optional<Suppression> suppression(Finding finding) {
    return sources.index().suppression(finding);
  }

  @Test
  void doesNotBelieveSourceThatIsNotTheCompiledOne() {
    assertThat(at("LockLeak", "one()", 21)).isEmpty();
    assertThat(sources.diagnostics()).hasSize(1);
  }

  @Test
  void warnsOfWhatCannotWork() {
    sources.with(
        "A.java",
        """
        class A {
          @SuppressWarnings("threadproof:LokLeak")
          void f() {
            go(); // threadproof: allow LockLeak
            go(); // threadproof: allow LockLeak --
            go(); // threadproof: ignore LockLeak -- because
            go(); // threadproof: allow Nothing -- because
            go(); // see threadproof: a tool
          }
        }
        """);
    SourceIndex index = sources.index();
    for (int line = 4; line <= 8; line++) {
      Finding finding = finding("LockLeak", Sources.at("A", "f()", line));
      assertThat(index.suppression(finding, Set.of("LockLeak", "WaitNotInLoop"))).isEmpty();
    }
    String grammar = "ignored; write // threadproof: allow Rule -- reason";
    assertThat(sources.diagnostics())
        .containsExactlyInAnyOrder(
            "A.java:2: suppression names no known rule: LokLeak; suppresses nothing",
            "A.java:4: suppression gives no reason; " + grammar,
            "A.java:5: suppression gives no reason; " + grammar,
            "A.java:6: is no suppression; " + grammar,
            "A.java:7: suppression names no known rule: Nothing; suppresses nothing");
  }

  @Test
  void takesCommentsOfOtherLanguages() {
    sources.with(
        "shop/Till.kt",
        "package shop\nclass Till {\n  // threadproof: allow LockLeak -- ok\n  fun pay() = go()\n}\n");
    Location line = new Location("shop.Till", "pay()", "", "shop/Till.kt", 4);
    assertThat(sources.index().suppression(finding("LockLeak", line)))
        .contains(new Suppression("comment at shop/Till.kt:3", "ok"));
  }

  @Test
  void hasNothingToSayWithoutSource() {
    Finding finding = finding("LockLeak", Sources.at("a.B", "f()", 1), "a.B#c");
    assertThat(sources.index().suppression(finding)).isEmpty();
    assertThat(sources.diagnostics()).isEmpty();
  }
}
