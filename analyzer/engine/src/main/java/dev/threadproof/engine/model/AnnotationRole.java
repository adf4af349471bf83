package dev.threadproof.engine.model;

/** What an annotation on a class, method or field says about threads. */
public enum AnnotationRole {
  THREAD_SAFE,
  NOT_THREAD_SAFE,
  IMMUTABLE,
  GUARDED_BY,
  /** Used by one known thread only, such as a UI or main thread. */
  CONFINED,
  /** Set by a container before the object is used. */
  INJECTED,
  /** Called by a container before the object is used. */
  LIFECYCLE_INIT,
  /** Called by a container after the last use. */
  LIFECYCLE_DESTROY,
  /** One instance serves every caller. */
  SINGLETON,
  /** Visible for tests only, which are nobody to race with. */
  FOR_TESTS,
  TEST,
  BENCHMARK
}
