package brokendoublechecked;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

/** A plain field that is only touched through a VarHandle's acquire and release. */
public final class AcquireRelease {

  private static final VarHandle LIST;

  static {
    try {
      LIST = MethodHandles.lookup().findVarHandle(AcquireRelease.class, "list", List.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused")
  private List<String> list;

  @SuppressWarnings("unchecked")
  public List<String> list() {
    List<String> seen = (List<String>) LIST.getAcquire(this);
    if (seen == null) {
      synchronized (this) {
        seen = (List<String>) LIST.getAcquire(this);
        if (seen == null) {
          seen = new ArrayList<>();
          LIST.setRelease(this, seen);
        }
      }
    }
    return seen;
  }
}
