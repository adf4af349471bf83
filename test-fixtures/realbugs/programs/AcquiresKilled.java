import com.mchange.v2.async.ThreadPoolReportingAsynchronousRunner;
import com.mchange.v2.c3p0.ComboPooledDataSource;
import com.mchange.v2.c3p0.TaskRunnerFactory;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Timer;
import javax.sql.ConnectionPoolDataSource;

/** Asks a pool twice for a database that is not there; each of its tasks has a thread of its own. */
public final class AcquiresKilled {
  public static void main(String[] args) throws Exception {
    ComboPooledDataSource source = new ComboPooledDataSource();
    source.setJdbcUrl("jdbc:nowhere:");
    source.setAcquireRetryAttempts(1);
    source.setCheckoutTimeout(2000);
    source.setTaskRunnerFactoryClassName(ThreadEach.class.getName());
    for (int i = 0; i < 2; i++) {
      try {
        source.getConnection();
      } catch (SQLException e) {
        System.out.println(e);
      }
    }
  }

  /** Runs each task on a new thread. */
  public static final class ThreadEach implements TaskRunnerFactory {
    @Override
    public ThreadPoolReportingAsynchronousRunner createTaskRunner(
        int threads, int seconds, String loader, boolean privileged, String label,
        ConnectionPoolDataSource source, Timer timer) {
      Class<?> type = ThreadPoolReportingAsynchronousRunner.class;
      return (ThreadPoolReportingAsynchronousRunner)
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, given) -> {
                if (method.getName().equals("postRunnable")) {
                  new Thread((Runnable) given[0]).start();
                }
                return method.getReturnType() == int.class ? 0 : null;
              });
    }
  }
}
