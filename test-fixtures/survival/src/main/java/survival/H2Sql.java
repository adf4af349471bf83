package survival;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** SQL of six threads on one database in memory: inserts, transfers in transactions, queries. */
public final class H2Sql {
  private static final String URL = "jdbc:h2:mem:bank;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";

  public static void main(String[] args) throws Exception {
    try (Connection connection = DriverManager.getConnection(URL);
        Statement sql = connection.createStatement()) {
      sql.execute("CREATE TABLE account(id INT PRIMARY KEY, balance INT NOT NULL)");
      sql.execute(
          "CREATE TABLE entry(worker INT, step INT, note VARCHAR, PRIMARY KEY(worker, step))");
      sql.execute("CREATE INDEX by_note ON entry(note)");
      sql.execute("INSERT INTO account SELECT x, 1000 FROM SYSTEM_RANGE(0, 9)");
      Workers.run(6, H2Sql::transfers);
      print(sql, "SELECT COUNT(*), SUM(balance) FROM account");
      print(sql, "SELECT id, balance FROM account ORDER BY id");
      print(
          sql,
          "SELECT worker, COUNT(*), MIN(note), MAX(note) FROM entry GROUP BY worker ORDER BY"
              + " worker");
      print(
          sql,
          "SELECT note, COUNT(DISTINCT worker) FROM entry GROUP BY note HAVING note LIKE '%5' ORDER"
              + " BY 1");
      print(
          sql,
          "WITH RECURSIVE n(i, f) AS (SELECT 1, 1 UNION ALL SELECT i + 1, f * (i + 1) FROM n WHERE"
              + " i < 8) SELECT * FROM n ORDER BY i DESC");
      try {
        sql.execute("INSERT INTO account VALUES(3, 0)");
      } catch (SQLException e) {
        System.out.println("refused: " + e.getSQLState());
      }
      sql.execute("SHUTDOWN");
    }
  }

  private static void transfers(int worker) throws SQLException {
    try (Connection connection = DriverManager.getConnection(URL);
        PreparedStatement move =
            connection.prepareStatement("UPDATE account SET balance = balance + ? WHERE id = ?");
        PreparedStatement log = connection.prepareStatement("INSERT INTO entry VALUES(?, ?, ?)")) {
      connection.setAutoCommit(false);
      for (int step = 0; step < 60; step++) {
        int from = (worker + step) % 10;
        int to = (from + 1 + step % 9) % 10;
        // The smaller one first, so that no two transactions wait for each other.
        add(move, Math.min(from, to), from < to ? -worker : worker);
        add(move, Math.max(from, to), from < to ? worker : -worker);
        log.setInt(1, worker);
        log.setInt(2, step);
        log.setString(3, "note " + step);
        log.executeUpdate();
        if (step % 7 == 6) {
          connection.rollback();
        } else {
          connection.commit();
        }
      }
    }
  }

  private static void add(PreparedStatement move, int account, int amount) throws SQLException {
    move.setInt(1, amount);
    move.setInt(2, account);
    move.executeUpdate();
  }

  private static void print(Statement sql, String query) throws SQLException {
    try (ResultSet rows = sql.executeQuery(query)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          line.append(rows.getString(i)).append(i == columns ? "" : " | ");
        }
        System.out.println(line);
      }
    }
  }
}
