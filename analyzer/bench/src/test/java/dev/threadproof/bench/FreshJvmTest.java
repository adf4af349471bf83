package dev.threadproof.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threadproof.bench.FreshJvm.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FreshJvmTest {

  private static final FreshJvm JVM = new FreshJvm(FreshJvm.flags("-Xmx64m  -Xshare:auto"), 120);

  @TempDir private Path folder;

  @Test
  void bothWorkloadsLookAtTheSameClasses() throws IOException, InterruptedException {
    Path jar = folder.resolve("x.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
        InputStream in = FreshJvm.class.getResourceAsStream("FreshJvm.class")) {
      zip.putNextEntry(new ZipEntry("dev/threadproof/bench/FreshJvm.class"));
      in.transferTo(zip);
    }

    for (Workload workload : Workload.values()) {
      Outcome outcome = JVM.run(workload, jar, 1);

      assertThat(outcome).isInstanceOf(Outcome.Done.class);
      Measurement measurement = ((Outcome.Done) outcome).measurement();
      assertThat(measurement.tally().classes()).as(workload.name()).isEqualTo(1);
      assertThat(measurement.tally().unread()).as(workload.name()).isZero();
      assertThat(measurement.heapBytes()).as(workload.name()).isPositive();
    }
  }

  @Test
  void aRunThatFailsSaysWhy() throws IOException, InterruptedException {
    Path text = Files.writeString(folder.resolve("text.jar"), "text");

    Outcome outcome = JVM.run(Workload.FLOOR, text, 1);

    assertThat(outcome).isInstanceOf(Outcome.Failed.class);
    assertThat(((Outcome.Failed) outcome).reason())
        .startsWith("exit code 1: ")
        .contains("ZipException");
  }

  @Test
  void theTableNamesTheJars() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("t.tsv"), "n\tcoordinates\n1\tg:a:1.0\n2\tg:b:2\n3\tTOTAL\n4\n");

    assertThat(CorpusScan.jars(table)).containsExactly("a-1.0.jar", "b-2.jar");
  }

  @Test
  void theMedianIsByCpuTime() {
    List<Measurement> runs = List.of(cpu(30), cpu(10), cpu(20), cpu(40));

    assertThat(Measurement.median(runs)).isEqualTo(cpu(20));
  }

  private static Measurement cpu(long nanos) {
    return new Measurement(new Workload.Tally(1, 0, 0, 0), nanos, 1000 - nanos, 1, 1);
  }
}
