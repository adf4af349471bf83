package dev.threadproof.agent.runtime;

/**
 * Collections, buffers and formats: data if plain, synchronisation if they look after themselves.
 */
final class Contents {

  /** The member of a site where a class calls what it overrides. */
  private static final String SUPER = "super";

  private Contents() {}

  static void before(ThreadState thread, Object subject, Site site, boolean write) {
    Kind kind = thread.kind(subject);
    if (kind == Kind.INHERITED && site.member().equals(SUPER)) {
      kind = Kind.PLAIN;
    }
    switch (kind) {
      case PLAIN -> {
        if (site.planned()) {
          Hooks.steering().beforeAccess(site, subject, write, false);
        }
        if (thread.recording() && site.field() != null) {
          plain(thread, subject, site, write);
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

  private static void plain(ThreadState thread, Object subject, Site site, boolean write) {
    VarState state = thread.state(subject).content();
    if (!state.isKnown(thread, write)) {
      String name = subject.getClass().getName();
      if (write) {
        state.write(thread, site, name, subject);
      } else {
        state.read(thread, site, name, subject);
      }
    }
  }

  static void after(ThreadState thread, Object subject) {
    Kind kind = thread.kind(subject);
    if (kind == Kind.SYNCHRONISED || kind == Kind.LOCK) {
      thread.state(subject).sync().acquire(thread);
    }
  }
}
