package lockordercycle;

/** A template method of the superclass calls the subclass's hook with the monitor held. */
public final class BaseAndCollaborator {

  private BaseAndCollaborator() {}

  abstract static class Step {
    private int runs;

    final synchronized void run() {
      runs++;
      act();
    }

    final synchronized int runs() {
      return runs;
    }

    abstract void act();
  }

  static final class Notify extends Step {
    private final Board board;

    Notify(Board board) {
      this.board = board;
    }

    @Override
    void act() {
      board.show("ran"); // EXPECT-NEAR: LockOrderCycle
    }
  }

  static final class Board {
    private String text = "";

    synchronized void show(String newText) {
      text = newText;
    }

    synchronized String summary(Step step) {
      return text + step.runs();
    }
  }

  public static void main(String[] args) {
    Board board = new Board();
    Notify step = new Notify(board);
    new Thread(step::run).start();
    new Thread(() -> System.out.println(board.summary(step))).start();
  }
}
