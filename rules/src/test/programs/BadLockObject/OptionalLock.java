package badlockobject;

import java.util.Optional;

/** Optional is value-based: its objects may be one or many, as the library likes. */
public final class OptionalLock {

  private final Optional<String> owner = Optional.of("nobody");

  public void print() {
    synchronized (owner) { // EXPECT: BadLockObject
      System.out.println(owner.isPresent());
    }
  }
}
