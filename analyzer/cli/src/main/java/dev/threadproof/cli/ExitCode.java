package dev.threadproof.cli;

/** How the process ends; part of the public contract. */
final class ExitCode {

  /** Nothing at or above the threshold. */
  static final int CLEAN = 0;

  /** At least one finding at or above the threshold. */
  static final int FINDINGS = 1;

  /** The command line or the configuration file is wrong; nothing was done. */
  static final int USAGE = 2;

  /** The scan failed, or a target could not be analysed: the absence of findings means nothing. */
  static final int FAILED = 3;

  private ExitCode() {}
}
