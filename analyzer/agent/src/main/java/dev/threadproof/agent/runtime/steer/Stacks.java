package dev.threadproof.agent.runtime.steer;

import java.util.ArrayList;
import java.util.List;

/** Stacks as they are written: the program's frames and the JDK's, without the agent's. */
final class Stacks {

  private static final String AGENT = "dev.threadproof.agent.";
  private static final int DEEPEST = 64;

  private Stacks() {}

  static List<String> lines(StackTraceElement[] stack) {
    List<String> lines = new ArrayList<>();
    for (StackTraceElement frame : stack) {
      if (!frame.getClassName().startsWith(AGENT) && lines.size() < DEEPEST) {
        lines.add(
            new StringBuilder(frame.getClassName())
                .append('.')
                .append(frame.getMethodName())
                .append(':')
                .append(Math.max(0, frame.getLineNumber()))
                .toString());
      }
    }
    return lines;
  }
}
