package dev.threadproof.agent.runtime;

/**
 * Collections, buffers and formats: data if plain, synchronisation if they look after themselves.
 */
final class Contents {

  /** Stands for the content among the fields of an object. */
  private static final int CONTENT = -1;

  private Contents() {}

  static void before(ThreadState thread, Object subject, Site site, boolean write) {
    switch (Kind.of(subject)) {
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
      case OTHER -> {}
    }
  }

  static void after(ThreadState thread, Object subject) {
    Kind kind = Kind.of(subject);
    if (kind == Kind.SYNCHRONISED || kind == Kind.LOCK) {
      thread.state(subject).sync().acquire(thread);
    }
  }
}
