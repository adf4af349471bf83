package dev.threadproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {

  @TempDir Path directory;

  @Test
  void aModuleOfTheJdkIsATarget() {
    Cli run = Cli.run("scan", "jrt:/java.logging", "--rules=AlwaysReview", "-f=json");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("\"jrt:/java.logging\"").doesNotContain("/modules/");
  }

  @Test
  void aModuleThatIsNotThereIsSaid() {
    Cli missing = Cli.run("scan", "jrt:/java.nothing", "--rules=AlwaysReview");
    assertThat(missing.exitCode()).isEqualTo(3);
    assertThat(missing.out()).contains("jrt:/java.nothing: does not exist");

    Cli none = Cli.run("scan", "jrt:/");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("wants the name of one module after it");
  }

  @Test
  void nothingToScanIsAMistake() {
    Cli run = Cli.run("scan");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("nothing to scan: name a PATH");
  }

  @Test
  void modelsOfTheUserAreRead() throws IOException {
    Path models = directory.resolve("models.yaml");
    Files.writeString(models, "nonsense: [\n");

    Cli broken = Cli.run("scan", Cli.CLASSES.toString(), "--models", models.toString());
    assertThat(broken.exitCode()).isEqualTo(2);
    assertThat(broken.err()).contains("models.yaml:").doesNotContain("\tat ");

    Cli missing = Cli.run("scan", Cli.CLASSES.toString(), "--models", "no-such.yaml");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("no-such.yaml");
  }

  @Test
  void aRevisionThatIsNoneIsAMistake() {
    Cli run = Cli.run("scan", Cli.CLASSES.toString(), "--since", "no-such-revision");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--since");
  }
}
