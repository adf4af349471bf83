package dev.threadproof.confirm.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for a POSIX shell")
class ForksTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  @TempDir private Path directory = Path.of("");

  @Test
  void tellsHowACommandEnded() throws Exception {
    ForkEnd end = run(LONG, "echo out; echo err >&2; exit 7");
    assertThat(end.exitCode()).isEqualTo(7);
    assertThat(end.stopped()).isFalse();
    assertThat(end.output()).contains("out\n").contains("err\n");
    assertThat(end.printed()).isEqualTo(8);
  }

  @Test
  void keepsBothEndsOfAFlood() throws Exception {
    ForkEnd end = run(LONG, "echo first; yes middle | head -c 3000000; echo last");
    assertThat(end.output()).startsWith("first\n").endsWith("last\n").contains("bytes left out");
    assertThat(end.output().length()).isLessThan(40_000);
    assertThat(end.printed()).isEqualTo(3_000_011);
  }

  @Test
  void endsWhatHangsAndItsChildren() throws Exception {
    ForkEnd end = run(Duration.ofMillis(400), "sleep 300 & echo $! > child; wait");
    assertThat(end.stopped()).isTrue();
    assertThat(isAlive("child")).isFalse();
  }

  @Test
  void endsChildrenOfACommandThatEndsBeforeThem() throws Exception {
    ForkEnd end = run(LONG, "(sleep 300 > /dev/null 2>&1 & echo $! > child); sleep 0.3");
    assertThat(end.stopped()).isFalse();
    assertThat(isAlive("child")).isFalse();
  }

  @Test
  void aCommandThatWaitsForInputGetsNone() throws Exception {
    assertThat(run(LONG, "read line; echo \"got $line\"").output()).isEqualTo("got \n");
  }

  @Test
  void aMissingProgramIsAnError() {
    try (Forks forks = new Forks()) {
      ForkCommand command = new ForkCommand(List.of("/no/such/program"), directory, LONG);
      assertThatThrownBy(() -> forks.run(command)).isInstanceOf(IOException.class);
    }
  }

  private ForkEnd run(Duration limit, String script) throws Exception {
    try (Forks forks = new Forks()) {
      return forks.run(new ForkCommand(List.of("sh", "-c", script), directory, limit));
    }
  }

  private boolean isAlive(String file) throws IOException {
    long pid = Long.parseLong(Files.readString(directory.resolve(file)).strip());
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
