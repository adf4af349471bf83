package badlockobject;

/** Callers pass an id: equal texts are often different objects, and literals are everybody's. */
public final class ParameterString {

  public void visit(String userId) {
    synchronized (userId) { // EXPECT: BadLockObject
      System.out.println(userId);
    }
  }
}
