package dev.threadproof.agent.runtime;

import java.util.ArrayList;
import java.util.List;

/** Stacks of threads as the trace shows them: without the agent's own frames. */
public final class Stacks {

  private static final int MAX = 64;
  private static final String OURS = "dev.threadproof.agent.runtime.";

  private Stacks() {}

  /** The stack of the current thread; its innermost line is the site's. */
  static List<String> here(Site site) {
    List<String> frames = frames(new Throwable().getStackTrace());
    if (frames.isEmpty()) {
      frames.add(site.frame());
    }
    return frames;
  }

  /** The stack of another thread at this moment. */
  public static List<String> of(Thread thread) {
    return frames(thread.getStackTrace());
  }

  private static List<String> frames(StackTraceElement[] stack) {
    List<String> frames = new ArrayList<>();
    for (StackTraceElement element : stack) {
      if (isProgram(element) && frames.size() < MAX) {
        frames.add(
            element.getClassName()
                + "."
                + element.getMethodName()
                + ":"
                + Math.max(element.getLineNumber(), 0));
      }
    }
    return frames;
  }

  /** Classes of lambdas have another name in each run; the body of the lambda is there anyway. */
  private static boolean isProgram(StackTraceElement element) {
    String name = element.getClassName();
    return !name.startsWith(OURS)
        && name.indexOf("$$Lambda") < 0
        && !(name.equals("java.lang.Thread") && element.getMethodName().equals("getStackTrace"));
  }
}
