package inconsistentguard;

import java.util.ArrayList;
import java.util.List;

/** Others use the class, but nobody calls the method that forgets the lock, and nobody else can. */
public final class ForgottenMethod {

  static final class Pool {

    private final List<String> idle = new ArrayList<>();

    synchronized void add(String name) {
      idle.add(name);
    }

    synchronized String take() {
      return idle.isEmpty() ? "" : idle.remove(0);
    }

    int size() {
      return idle.size();
    }
  }
}

final class ForgottenMethodUser {

  private final ForgottenMethod.Pool pool = new ForgottenMethod.Pool();

  void use() {
    pool.add(pool.take() + "'");
  }
}
