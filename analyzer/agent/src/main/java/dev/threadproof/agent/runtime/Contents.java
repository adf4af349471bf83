package dev.threadproof.agent.runtime;

/**
 * Collections, buffers and formats: data if plain, synchronisation if they look after themselves.
 */
final class Contents {

  /** Stands for the content among the fields of an object. */
  private static final int CONTENT = -1;

  /** The member of a site where a class calls what it overrides. */
  private static final String SUPER = "super";

  private Contents() {}

  static void before(ThreadState thread, Object subject, Site site, boolean write) {
    Kind kind = Kind.of(subject);
    if (kind == Kind.INHERITED && site.member().equals(SUPER)) {
      kind = Kind.PLAIN;
    }
    switch (kind) {
      case PLAIN -> {
        if (site.planned()) {
          Hooks.steering().beforeAccess(site, subject, write, false);
        }
        if (thread.recording() && site.field() != null) {
          VarState state = thread.state(subject).field(CONTENT);
          String name = subject.getClass().getName();
          if (write) {
            state.write(thread, site, name, subject);
          } else {
            state.read(thread, site, name, subject);
          }
        }
      }
      case SYNCHRONISED, LOCK -> {
        if (site.planned()) {
          Hooks.steering().beforeAccess(site, subject, write, true);
        }
        Sync sync = thread.state(subject).sync();
        if (write) {
          sync.release(thread);
        }
        thread.pending = sync;
      }
      case INHERITED, OTHER -> {}
    }
  }

  static void after(ThreadState thread, Object subject) {
    Kind kind = Kind.of(subject);
    if (kind == Kind.SYNCHRONISED || kind == Kind.LOCK) {
      thread.state(subject).sync().acquire(thread);
    }
  }
}
