package unguardedsharedfield;

/** An immutable object, built before the threads start, is only read. */
final class FinalFields {

  private final String host;
  private final int port;

  FinalFields(String host, int port) {
    this.host = host;
    this.port = port;
  }

  void print() {
    System.out.println(host + ":" + port);
  }

  public static void main(String[] args) {
    FinalFields address = new FinalFields("localhost", 80);
    new Thread(address::print).start();
    new Thread(address::print).start();
  }
}
