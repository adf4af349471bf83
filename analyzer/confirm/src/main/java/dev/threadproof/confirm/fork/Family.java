package dev.threadproof.confirm.fork;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A process and all that it started, directly or not. Children are noted while their parents live;
 * where the system shows the environment of a process, those whose parent ended first are found by
 * a mark in it.
 */
final class Family {

  /** The variable that carries the mark. */
  static final String VARIABLE = "THREADPROOF_RUN";

  private static final Path PROC = Path.of("/proc");
  private static final int ROUNDS = 5;
  private static final long SECONDS_TO_DIE = 5;

  private final ProcessHandle parent;
  private final String mark;
  private final Set<ProcessHandle> seen = new LinkedHashSet<>();

  Family(ProcessHandle parent, String mark) {
    this.parent = parent;
    this.mark = mark;
  }

  /** Notes the children that there are now. */
  synchronized void look() {
    parent.descendants().forEach(seen::add);
  }

  /** Ends all of them and waits until they have gone. */
  synchronized void end() {
    for (int round = 0; round < ROUNDS; round++) {
      look();
      marked();
      seen.add(parent);
      boolean any = false;
      for (ProcessHandle member : seen) {
        if (member.isAlive()) {
          any = true;
          member.destroyForcibly();
        }
      }
      if (!any) {
        return;
      }
      seen.forEach(Family::await);
    }
  }

  private static void await(ProcessHandle member) {
    try {
      member.onExit().get(SECONDS_TO_DIE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // It is tried again in the next round.
    }
  }

  private void marked() {
    if (!Files.isDirectory(PROC)) {
      return;
    }
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path process : processes) {
        if (hasMark(process.resolve("environ"))) {
          handle(process).ifPresent(seen::add);
        }
      }
    } catch (IOException e) {
      // Without that list there are still the children noted before.
    }
  }

  private boolean hasMark(Path environ) {
    try {
      String environment = new String(Files.readAllBytes(environ), StandardCharsets.ISO_8859_1);
      return environment.contains(VARIABLE + "=" + mark + "\0");
    } catch (IOException e) {
      return false; // somebody else's, or gone
    }
  }

  private static Optional<ProcessHandle> handle(Path process) {
    @Nullable Path name = process.getFileName();
    return name == null ? Optional.empty() : ProcessHandle.of(Long.parseLong(name.toString()));
  }
}
