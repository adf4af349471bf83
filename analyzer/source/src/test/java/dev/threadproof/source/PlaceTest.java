package dev.threadproof.source;

import static dev.threadproof.source.Sources.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Location;
import dev.threadproof.engine.finding.SourcePlace;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {

  private static final String BANK =
      """
      package bank;

      import java.util.*;

      @Deprecated
      public class Bank {
        @Deprecated
        private final Object lock = new Object();
        private int a, total;

        Bank() {
          total = 1;
        }

        void transfer(Account from, long amount) {
          from.lock.lock();
          if (amount > 0
              && from.open) {
            log(); total++;
          }
          new Thread(() -> {
            from
                .close(
                    amount);
          }).start();
        }

        void transfer(Account from) {
          synchronized (lock) { total = 0; }
        }

        static final class Worker implements Runnable {
          public void run() { work(); }
        }

        enum Kind { SAVING, GIRO { void pay() { go(); } } }

        record Entry(@Deprecated int sum) {}

        final Runnable task = new Runnable() {
          public void run() {
            work();
          }
        };
      }
      """;

  @TempDir private Path directory;
  private Sources sources;

  @BeforeEach
  void write() {
    sources = new Sources(directory).with("bank/Bank.java", BANK);
  }

  private String text(Location location) {
    return sources.index().place(location).map(PlaceTest::text).orElse("(no place)");
  }

  /** The text that a place spans, cut out of the file. */
  private static String text(SourcePlace place) {
    String[] lines = BANK.split("\n", -1);
    if (place.startLine() != place.endLine()) {
      return place.startLine() + "-" + place.endLine();
    }
    return lines[place.startLine() - 1].substring(place.startColumn() - 1, place.endColumn() - 1);
  }

  @Test
  void pointsAtTheStatementOnTheLine() {
    assertThat(text(at("bank.Bank", "transfer(Account, long)", 16))).isEqualTo("from.lock.lock();");
    assertThat(text(at("bank.Bank", "transfer(Account)", 29)))
        .isEqualTo("synchronized (lock) { total = 0; }");
    assertThat(text(at("bank.Bank$Worker", "run()", 33))).isEqualTo("work();");
  }

  @Test
  void pointsAtThePartOfAStatementThatGoesOnBelow() {
    assertThat(text(at("bank.Bank", "transfer(Account, long)", 17))).isEqualTo("amount > 0");
    assertThat(text(at("bank.Bank", "transfer(Account, long)", 18))).isEqualTo("from.open");
    assertThat(text(at("bank.Bank", "transfer(Account, long)", 21))).isEqualTo("new Thread");
    assertThat(text(at("bank.Bank", "transfer(Account, long)", 23))).isEqualTo("close");
    assertThat(text(at("bank.Bank", "transfer(Account, long)", 25))).isEqualTo("start()");
  }

  @Test
  void pointsAtAllStatementsOfALine() {
    assertThat(text(at("bank.Bank", "transfer(Account, long)", 19))).isEqualTo("log(); total++;");
  }

  @Test
  void pointsAtTheWholeLineWhereThereIsNoCode() {
    assertThat(text(at("bank.Bank", "transfer(Account)", 30))).isEqualTo("}");
  }

  @Test
  void pointsAtAFieldWithoutItsAnnotations() {
    assertThat(text(at("bank.Bank", "lock", 0)))
        .isEqualTo("private final Object lock = new Object();");
    assertThat(text(at("bank.Bank", "total", 0))).isEqualTo("total");
    assertThat(text(at("bank.Bank$Kind", "GIRO", 0))).isEqualTo("GIRO");
    assertThat(text(at("bank.Bank$Entry", "sum", 0))).contains("int sum");
  }

  @Test
  void pointsAtTheNameOfAClassOrOfAMethodWithoutALine() {
    assertThat(text(at("bank.Bank", "", 0))).isEqualTo("Bank");
    assertThat(text(at("bank.Bank$Worker", "", 32))).isEqualTo("Worker");
    Optional<SourcePlace> second = sources.index().place(at("bank.Bank", "transfer(Account)", 0));
    assertThat(second).map(SourcePlace::startLine).contains(28);
  }

  @Test
  void acceptsCodeThatCompilersPutInOtherMembers() {
    assertThat(text(at("bank.Bank", "<init>()", 8))).isEqualTo("lock = new Object()");
    assertThat(text(at("bank.Bank", "Bank()", 12))).isEqualTo("total = 1;");
    assertThat(text(at("bank.Bank", "lambda$transfer$0(Account)", 22))).isEqualTo("from");
    assertThat(text(at("bank.Bank$1", "run()", 42))).isEqualTo("work();");
    assertThat(text(at("bank.Bank$1", "run(Object)", 40))).isEqualTo("new Runnable");
    assertThat(text(at("bank.Bank$Kind$1", "pay()", 36))).isEqualTo("go();");
    assertThat(text(at("bank.Bank$Kind", "values()", 36))).isEqualTo("Kind");
    assertThat(text(at("bank.Bank$Entry", "sum()", 38))).isNotEqualTo("(no place)");
    assertThat(sources.diagnostics()).isEmpty();
  }

  @Test
  void saysOncePerFileThatItIsNotTheCompiledOne() {
    SourceIndex index = sources.index();

    assertThat(index.place(at("bank.Bank", "transfer(Account)", 12))).isEmpty();
    assertThat(index.place(at("bank.Bank", "transfer(Account)", 120))).isEmpty();
    assertThat(index.place(at("bank.Bank$Other", "run()", 130))).isEmpty();

    assertThat(sources.diagnostics())
        .containsExactly(
            "bank/Bank.java: does not match the class file (line 12 is not in transfer);"
                + " no snippet shown");
  }

  @Test
  void doesNotTakeAnotherClassOrFieldForTheOneMeant() {
    assertThat(sources.index().place(at("bank.Bank", "gone", 0))).isEmpty();
    assertThat(sources.index().place(new Location("bank.Till", "", "", "bank/Bank.java", 0)))
        .isEmpty();
    assertThat(sources.index().place(at("bank.Bank", "transfer(Account)", 120))).isEmpty();
    assertThat(sources.diagnostics())
        .containsExactly(
            mismatch("it has no field gone"),
            mismatch("class bank.Till is not in it"),
            mismatch("it has 45 lines, not 120"));
  }

  private static String mismatch(String detail) {
    return "bank/Bank.java: does not match the class file (" + detail + "); no snippet shown";
  }

  @Test
  void isSilentWithoutTheSource() {
    assertThat(sources.index().place(at("shop.Till", "pay()", 3))).isEmpty();
    assertThat(sources.diagnostics()).isEmpty();
  }

  @Test
  void forgivesFieldsThatAGeneratorAdds() {
    sources.with(
        "bank/Log.java", "package bank;\nimport lombok.extern.slf4j.Slf4j;\n@Slf4j class Log {}\n");
    assertThat(sources.index().place(at("bank.Log", "log", 0)))
        .map(SourcePlace::startLine)
        .contains(3);
    assertThat(sources.diagnostics()).isEmpty();
  }

  @Test
  void acceptsMembersOfLocalRecordsThatNobodyWrote() {
    sources.with(
        "L.java",
        """
        class L {
          void f() {
            record Pair(int x) {
              static int y;
            }
            new Pair(1);
          }
        }
        """);
    assertThat(sources.index().place(at("L$1Pair", "toString()", 3))).isPresent();
    assertThat(sources.diagnostics()).isEmpty();
  }
}
