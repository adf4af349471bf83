import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.http.HttpHost;
import org.apache.http.conn.ManagedClientConnection;
import org.apache.http.conn.routing.HttpRoute;
import org.apache.http.impl.conn.SingleClientConnManager;

/** One thread aborts a connection while another gives it back. */
public final class ConnectionAborted {
  public static void main(String[] args) throws Exception {
    SingleClientConnManager manager = new SingleClientConnManager();
    HttpRoute route = new HttpRoute(new HttpHost("localhost"));
    ManagedClientConnection connection = manager.getConnection(route, null);
    Thread aborting = new Thread(() -> abort(connection));
    Thread releasing = new Thread(() -> manager.releaseConnection(connection, 1, TimeUnit.SECONDS));
    aborting.start();
    releasing.start();
    aborting.join();
    releasing.join();
  }

  private static void abort(ManagedClientConnection connection) {
    try {
      connection.abortConnection();
    } catch (IOException e) {
      System.out.println(e);
    }
  }
}
