package lockordercycle;

/** The two locks belong to a request that one call makes and no other thread ever sees. */
final class LocksPerRequest {

  static final class Request {
    private final Object header = new Object();
    private final Object body = new Object();
    private int size;

    void write() {
      synchronized (header) {
        synchronized (body) {
          size++;
        }
      }
    }

    void rewrite() {
      synchronized (body) {
        synchronized (header) {
          size = 1;
        }
      }
    }
  }

  private static void serve() {
    Request request = new Request();
    request.write();
    request.rewrite();
    System.out.println(request.size);
  }

  public static void main(String[] args) {
    new Thread(LocksPerRequest::serve).start();
    new Thread(LocksPerRequest::serve).start();
  }
}
