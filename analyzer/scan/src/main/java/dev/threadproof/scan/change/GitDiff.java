package dev.threadproof.scan.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks git what has changed. */
public final class GitDiff {

  private static final List<LineRange> WHOLE = List.of(new LineRange(1, Integer.MAX_VALUE));

  private final String revision;
  private final GitProcess git;

  private GitDiff(String revision, GitProcess git) {
    this.revision = revision;
    this.git = git;
  }

  /**
   * What the working tree around a directory holds that the revision did not: commits since the two
   * parted, edits not committed yet, new files. What others did to the revision's branch meanwhile
   * is not part of it.
   *
   * @param revision a branch, tag or commit
   * @throws ChangeException when git is missing, the directory is in no working tree, or the
   *     revision is not known here
   */
  public static Change since(String revision, Path directory) throws ChangeException {
    return since(revision, directory, "git");
  }

  static Change since(String revision, Path directory, String program) throws ChangeException {
    return new GitDiff(revision, new GitProcess(directory, program)).change();
  }

  private Change change() throws ChangeException {
    GitProcess.Run root = git.run("rev-parse", "--show-toplevel");
    if (root.failed()) {
      throw new ChangeException(
          "--since: the working directory is in no working tree of git;"
              + " start the scan inside the checkout");
    }
    Map<String, List<LineRange>> files =
        DiffHunks.read(
            checked(
                "diff",
                "--unified=0",
                "--no-color",
                "--no-ext-diff",
                "--no-textconv",
                "--ignore-submodules",
                "--src-prefix=a/",
                "--dst-prefix=b/",
                base(),
                "--"));
    Map<String, List<LineRange>> all = new TreeMap<>(files);
    Path top = Path.of(root.out().strip());
    for (String added :
        checked("ls-files", "--others", "--exclude-standard", "--full-name", "-z", top.toString())
            .split("\0", -1)) {
      if (!added.isEmpty()) {
        all.put(added, WHOLE);
      }
    }
    return new Change(revision, top, all);
  }

  /** Where the two histories parted. */
  private String base() throws ChangeException {
    boolean option = revision.startsWith("-");
    String commit = revision + "^{commit}";
    if (option || git.run("rev-parse", "--verify", "--quiet", commit).failed()) {
      throw new ChangeException(
          "--since: '"
              + revision
              + "' is no revision of this repository; name a branch, tag or commit that was fetched"
              + " (in a CI job: fetch the whole history)");
    }
    GitProcess.Run base = git.run("merge-base", revision, "HEAD");
    if (base.failed()) {
      throw new ChangeException(
          "--since: '"
              + revision
              + "' and the current commit have no ancestor in common here;"
              + " fetch the whole history, not only its end");
    }
    return base.out().strip();
  }

  private String checked(String... arguments) throws ChangeException {
    GitProcess.Run run = git.run(arguments);
    if (run.failed()) {
      throw new ChangeException(
          "--since: 'git " + arguments[0] + "' failed; run it by hand to see why");
    }
    return run.out();
  }
}
