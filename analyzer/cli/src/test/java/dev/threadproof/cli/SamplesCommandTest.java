package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesCommandTest {

  @TempDir private Path home;

  @AfterEach
  void forgetHome() {
    System.clearProperty(SamplesCommand.HOME);
  }

  @Test
  void aProgramThatIsNotThereIsAUsageError() throws IOException {
    System.setProperty(SamplesCommand.HOME, home.toString());
    Files.createDirectories(home.resolve("samples/src/main/java/dev/threadproof/samples"));
    Files.createDirectories(home.resolve("samples/target/classes/dev/threadproof/samples"));

    Cli run = Cli.run("samples", "31");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("no program '31'; 'threadproof samples' lists them all");
  }

  @Test
  void withoutASourceTreeItSaysWhereItNeedsToBe() {
    System.setProperty(SamplesCommand.HOME, home.resolve("elsewhere").toString());

    Cli run = Cli.run("samples");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("no built samples here");
  }
}
