package permitleak;

import java.util.concurrent.Semaphore;

/** A semaphore that a caller passes is the caller's to give back; one made and kept here is nobody's. */
public final class OnlyWhereItIsEmpty {

  static void enter(Semaphore callers) throws InterruptedException {
    callers.acquire();
  }

  public static void main(String[] args) throws InterruptedException {
    Semaphore own = new Semaphore(1);
    own.acquire();
    System.out.println(own.availablePermits());
  }
}
