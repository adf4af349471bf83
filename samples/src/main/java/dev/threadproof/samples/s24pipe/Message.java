package dev.threadproof.samples.s24pipe;

/** What goes through the pipe; it belongs to one side at a time, so it needs no lock. */
final class Message {

  private String text = "";
  private int answers;

  void write(String newText) {
    text = newText;
  }

  void answer(String newText) {
    text = newText;
    answers++;
  }

  @Override
  public String toString() {
    return text + " (" + answers + " answers)";
  }
}
