package survival;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Eight threads share the three connections of a pool over H2. */
public final class HikariPool {
  public static void main(String[] args) throws Exception {
    String url = "jdbc:h2:mem:pool;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
    try (HikariDataSource source = new HikariDataSource(config(url, 60_000))) {
      update(source, "CREATE TABLE hit(worker INT, step INT)");
      Workers.run(8, worker -> hits(source, worker));
      try (Connection connection = source.getConnection();
          Statement sql = connection.createStatement();
          ResultSet rows =
              sql.executeQuery(
                  "SELECT worker, COUNT(*), SUM(step) FROM hit GROUP BY worker ORDER BY worker")) {
        while (rows.next()) {
          System.out.println(rows.getInt(1) + ": " + rows.getInt(2) + " hits, " + rows.getInt(3));
        }
      }
      exhaust(url);
      source.getHikariPoolMXBean().softEvictConnections();
      update(source, "DROP TABLE hit");
      System.out.println(source.getPoolName() + " closed: " + source.isClosed());
      source.close();
      try (Connection late = source.getConnection()) {
        System.out.println("a connection of a closed pool: " + late);
      } catch (SQLException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private static HikariConfig config(String url, long timeout) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(3);
    config.setPoolName("three");
    config.setConnectionTimeout(timeout);
    return config;
  }

  private static void hits(HikariDataSource source, int worker) throws SQLException {
    for (int step = 0; step < 50; step++) {
      try (Connection connection = source.getConnection();
          PreparedStatement insert = connection.prepareStatement("INSERT INTO hit VALUES(?, ?)")) {
        insert.setInt(1, worker);
        insert.setInt(2, step);
        connection.setAutoCommit(step % 2 == 0);
        insert.executeUpdate();
        if (step % 2 == 1) {
          connection.commit();
        }
      }
    }
  }

  /** Takes all connections there are, and asks for one more. */
  private static void exhaust(String url) throws SQLException {
    HikariConfig config = config(url, 300);
    List<Connection> taken = new ArrayList<>();
    try (HikariDataSource source = new HikariDataSource(config)) {
      HikariPoolMXBean pool = source.getHikariPoolMXBean();
      try {
        while (taken.size() < 4) {
          taken.add(source.getConnection());
        }
      } catch (SQLException e) {
        System.out.println("taken " + taken.size() + ": " + e.getClass().getSimpleName());
      }
      System.out.println(
          "active " + pool.getActiveConnections() + " of " + pool.getTotalConnections());
      for (Connection connection : taken) {
        connection.close();
      }
      System.out.println("active " + pool.getActiveConnections());
    }
  }

  private static void update(HikariDataSource source, String text) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(text);
    }
  }
}
