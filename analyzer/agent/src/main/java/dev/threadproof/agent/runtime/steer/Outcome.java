package dev.threadproof.agent.runtime.steer;

/** What a run can show of a finding, the weakest first. */
enum Outcome {
  UNREACHED("unreached", ""),
  REACHED("reached", ""),
  UNDECIDED("undecided", ""),
  UNORDERED("proven", "unordered"),
  MET("proven", "met"),
  FAILED("proven", "failed");

  final String verdict;
  final String level;

  Outcome(String verdict, String level) {
    this.verdict = verdict;
    this.level = level;
  }
}
