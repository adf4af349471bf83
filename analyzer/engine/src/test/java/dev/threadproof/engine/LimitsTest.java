package dev.threadproof.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.engine.finding.Limit;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the analysis stops looking, the program says so. */
final class LimitsTest {

  @Test
  void aCallWithTooManyImplementations() {
    String source =
        "class Call { interface Shape { void draw(); } int n;\n"
            + each(
                9, "static class S%1$d implements Shape { int n; public void draw() { n++; } }\n")
            + "void all(Shape s) { s.draw(); } }";

    assertThat(limits(source)).contains("call-targets in Call.all(Call$Shape)");
  }

  @Test
  void tooManyCombinationsOfLocks() {
    String source =
        "import java.util.concurrent.locks.*; class Combine { int n;\n"
            + each(6, "final Lock l%1$d = new ReentrantLock();")
            + "void all(int x) {"
            + each(6, "if ((x & (1 << %1$d)) != 0) { l%1$d.lock(); }")
            + "n++; } }";

    assertThat(limits(source)).contains("lock-states in Combine.all(int)");
  }

  @Test
  void moreAccessesThanASummaryKeeps() {
    String source =
        "class Wide {\n" + each(200, "int f%1$d;") + "void all() {" + each(200, "f%1$d++;") + "} }";

    assertThat(limits(source)).contains("summary-accesses in Wide.all()");
  }

  @Test
  void moreLocksThanASummaryKeeps() {
    String source =
        "class Deep { int n;\n"
            + each(70, "final Object l%1$d = new Object();")
            + "void all() {"
            + each(70, "synchronized (l%1$d) { n++; }")
            + "} }";

    assertThat(limits(source)).contains("summary-locks in Deep.all()");
  }

  @Test
  void noneIsNamedWhereNoneWasHit() {
    assertThat(limits("class Plain { int n; synchronized void m() { n++; } }")).isEmpty();
  }

  private static String limits(String source) {
    return Scanned.of(source).program().limits().stream()
        .map(LimitsTest::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Limit limit) {
    return limit.name() + " in " + limit.where();
  }

  private static String each(int count, String format) {
    IntFunction<String> one = i -> String.format(Locale.ROOT, format, i);
    return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining("\n"));
  }
}
