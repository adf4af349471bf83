package dev.threadproof.engine.classpath;

import java.io.IOException;

/** What all readers of one scan share: the release asked for, the bounds, and where to complain. */
final class ReadSession {

  private final int jdkRelease;
  private final ReadLimits limits;
  private final ReadLog log;
  private final Meter kept;
  private Meter inflated;

  ReadSession(int jdkRelease, ReadLimits limits, ReadLog log) {
    this.jdkRelease = jdkRelease;
    this.limits = limits;
    this.log = log;
    this.kept = new Meter("the classes of this scan take", limits.keptBytes());
    this.inflated = inputMeter();
  }

  /** Begins to count for a new input. */
  void nextInput() {
    inflated = inputMeter();
  }

  int jdkRelease() {
    return jdkRelease;
  }

  ReadLimits limits() {
    return limits;
  }

  ReadLog log() {
    return log;
  }

  /** Bytes read from the input at hand. */
  Meter inflated() {
    return inflated;
  }

  /**
   * Reads one class, to be kept.
   *
   * @param claimed length that the container claims, negative when it claims none
   * @throws IOException when the bytes cannot be read
   * @throws MalformedClassException when they are no class
   */
  ClassFile read(String origin, long claimed, Content content)
      throws IOException, MalformedClassException {
    ClassFile file = ClassFile.parse(content.readClass(claimed, limits.classBytes()), origin);
    kept.spend(file.bytes().length);
    return file;
  }

  private Meter inputMeter() {
    return new Meter("inflates to", limits.inputBytes());
  }
}
