package dev.threadproof.engine.code;

/** Reads single bodies. */
public final class BodyReader {

  /** The body of a method that {@link CodeReader} has found. */
  public MethodCode read(MethodSource source) {
    return source.subroutines()
        ? InlinedBodies.read(source)
        : BodyDecoder.decode(source.image(), source.id(), source.position());
  }
}
