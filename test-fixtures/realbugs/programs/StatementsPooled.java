import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import org.apache.commons.dbcp.PoolingConnection;
import org.apache.commons.pool.KeyedObjectPool;
import org.apache.commons.pool.impl.GenericKeyedObjectPool;

/** A statement is prepared while the pool of statements is used directly. */
public final class StatementsPooled extends PoolingConnection {

  private StatementsPooled(Connection connection, KeyedObjectPool pool) {
    super(connection, pool);
  }

  public static void main(String[] args) throws Exception {
    GenericKeyedObjectPool pool = new GenericKeyedObjectPool(null, 8);
    StatementsPooled connection = new StatementsPooled(fake(Connection.class), pool);
    pool.setFactory(connection);
    Object key = connection.createKey("select 1");
    pool.returnObject(key, pool.borrowObject(key));
    Thread preparing = new Thread(() -> quietly(() -> connection.prepareStatement("select 1")));
    Thread borrowing = new Thread(() -> quietly(() -> pool.borrowObject(key)));
    preparing.start();
    borrowing.start();
    preparing.join();
    borrowing.join();
  }

  private interface Task {
    void run() throws Exception;
  }

  private static void quietly(Task task) {
    try {
      task.run();
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  private static <T> T fake(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getReturnType() == PreparedStatement.class
                    ? fake(PreparedStatement.class)
                    : method.getReturnType() == boolean.class ? false : null));
  }
}
