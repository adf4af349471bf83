import com.mchange.v2.c3p0.ComboPooledDataSource;
import java.sql.SQLException;

/** A pool gives up on a database that is not there. */
public final class AcquiresKilled {
  public static void main(String[] args) throws Exception {
    ComboPooledDataSource source = new ComboPooledDataSource();
    source.setJdbcUrl("jdbc:nowhere:");
    source.setAcquireRetryAttempts(1);
    source.setAcquireRetryDelay(10);
    source.setBreakAfterAcquireFailure(true);
    source.setCheckoutTimeout(2000);
    Thread[] threads = new Thread[3];
    for (int i = 0; i < threads.length; i++) {
      threads[i] = new Thread(() -> connect(source));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void connect(ComboPooledDataSource source) {
    try {
      source.getConnection();
    } catch (SQLException e) {
      System.out.println(e);
    }
  }
}
