package dev.threadproof.engine.model;

/** A model file cannot be used; the message names file, line, key and what is allowed. */
public final class ModelException extends Exception {

  private static final long serialVersionUID = 1L;

  ModelException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }

  ModelException(String file, String problem, Throwable cause) {
    super(file + ": " + problem, cause);
  }
}
