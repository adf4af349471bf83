package dev.threadproof.report.text;

import dev.threadproof.engine.finding.ThreadSide;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The colliding threads: side by side where they fit, else one under the other. */
final class ThreadColumns {

  private static final int INDENT = 2;
  private static final int GAP = 4;

  /** With this much room a thread may wrap and still reads well beside another. */
  private static final int COMFORTABLE = 48;

  /** As wide as a thread gets, so that the next one isn't lost at the far side of the screen. */
  private static final int WIDEST = 96;

  private final List<ThreadText> threads;
  private final int width;

  ThreadColumns(List<ThreadSide> threads, int width) {
    this.threads = threads.stream().map(ThreadText::new).toList();
    this.width = width - INDENT;
  }

  List<Line> lines() {
    List<Integer> needs = threads.stream().map(t -> Math.min(t.width(), WIDEST)).toList();
    int count = threads.size();
    int room = width - (count - 1) * GAP;
    int needed = needs.stream().mapToInt(Integer::intValue).sum();
    boolean beside = count > 1 && (needed <= room || room / count >= COMFORTABLE);
    return beside ? sideBySide(shares(needs, room)) : stacked();
  }

  /** What each thread gets: what it needs, or an equal part of what the narrower ones leave. */
  private static int[] shares(List<Integer> needs, int room) {
    int[] shares = new int[needs.size()];
    int left = room;
    int open = needs.size();
    List<Integer> narrowFirst =
        IntStream.range(0, needs.size()).boxed().sorted(Comparator.comparing(needs::get)).toList();
    for (int i : narrowFirst) {
      shares[i] = Math.min(needs.get(i), left / open);
      left -= shares[i];
      open--;
    }
    return shares;
  }

  private List<Line> sideBySide(int[] shares) {
    List<List<Line>> heads = new ArrayList<>();
    List<List<Line>> steps = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      heads.add(threads.get(i).head(shares[i]));
      steps.add(threads.get(i).steps(shares[i]));
    }
    List<Line> lines = rows(heads, shares);
    lines.addAll(rows(steps, shares));
    return lines;
  }

  private static List<Line> rows(List<List<Line>> columns, int[] shares) {
    int rows = columns.stream().mapToInt(List::size).max().orElse(0);
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      Line line = Line.EMPTY;
      int start = INDENT;
      for (int i = 0; i < shares.length; i++) {
        List<Line> cells = columns.get(i);
        line = line.padded(start).plus(row < cells.size() ? cells.get(row) : Line.EMPTY);
        start += shares[i] + GAP;
      }
      lines.add(line);
    }
    return lines;
  }

  private List<Line> stacked() {
    List<Line> lines = new ArrayList<>();
    for (ThreadText thread : threads) {
      if (!lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      thread.head(width).forEach(line -> lines.add(line.indented(INDENT)));
      thread.steps(width).forEach(line -> lines.add(line.indented(INDENT)));
    }
    return lines;
  }
}
