package dev.threadproof.source.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

  @TempDir private Path directory;

  @BeforeEach
  void write() throws IOException {
    Path bank = Files.createDirectories(directory.resolve("app/src/bank"));
    Files.writeString(bank.resolve("Bank.java"), "package bank;\nclass Bank {}\n");
    Files.createDirectories(directory.resolve("app/src/.cache"));
    Files.writeString(directory.resolve("app/src/.cache/Bank.java"), "class Bank {}\n");
  }

  private Optional<String> find(Path root, String sourceFile, String className) {
    try (SourceFiles files = SourceFiles.of(List.of(root), directory, new Notices(d -> {}))) {
      return files.find(sourceFile, className).map(SourceFile::uri);
    }
  }

  @Test
  void findsByConventionWhenTheClassFileDoesNotSay() {
    Path root = directory.resolve("app/src");
    assertThat(find(root, "", "bank.Bank$Worker")).contains("app/src/bank/Bank.java");
    assertThat(find(root, "", "bank.$Generated")).isEmpty();
  }

  @Test
  void findsByPackageBelowADirectoryThatIsNoSourceRoot() {
    assertThat(find(directory, "bank/Bank.java", "bank.Bank")).contains("app/src/bank/Bank.java");
    assertThat(find(directory, "shop/Bank.java", "shop.Bank")).isEmpty();
  }

  @Test
  void leavesHiddenDirectoriesOut() {
    assertThat(find(directory.resolve("app/src"), "Bank.java", "Bank")).isEmpty();
  }

  @Test
  void followsALinkThatIsItselfTheRoot() throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), directory.resolve("app/src"));
    assertThat(find(link, "bank/Bank.java", "bank.Bank")).contains("link/bank/Bank.java");
  }
}
