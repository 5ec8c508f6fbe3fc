package org.waymark.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Connects as the application does and says whether the connection is encrypted, by what, and
 * whether the server has shown who it is. Address and account come from the environment ({@code
 * WAYMARK_DB_URL}, {@code WAYMARK_DB_APP_USER}, {@code WAYMARK_DB_APP_PASSWORD}).
 *
 * <p>Exit code 0 when nobody on the way can read or be the server; 1, with the reason, when
 * somebody could, or there is no connection. Without encryption a connection passes only on this
 * machine.
 */
public final class CheckConnection {

    private static final Pattern HOST = Pattern.compile("^jdbc:mysql://([^:/]+)(?::(\\d+))?/.*");
    private static final Pattern MODE = Pattern.compile("[?&]sslMode=([A-Za-z_]+)");

    private CheckConnection() {}

    public static void main(String[] arguments) {
        String url = String.valueOf(System.getenv("WAYMARK_DB_URL"));
        try (Connection connection =
                        DriverManager.getConnection(
                                url,
                                System.getenv("WAYMARK_DB_APP_USER"),
                                System.getenv("WAYMARK_DB_APP_PASSWORD"));
                Statement statement = connection.createStatement()) {
            String cipher = status(statement, "Ssl_cipher");
            System.out.println(words(url, status(statement, "Ssl_version"), cipher));
            if (!isSafe(url, cipher)) {
                System.err.println("The connection to the database is not safe on the way.");
                System.exit(1);
            }
        } catch (SQLException e) {
            System.err.println(
                    ConnectionWords.of(e)
                            .orElse("There is no connection to the database: " + e.getMessage()));
            System.exit(1);
        }
    }

    static String words(String url, String version, String cipher) {
        String where = "The connection to " + host(url);
        if (cipher.isEmpty()) {
            return where
                    + " is not encrypted"
                    + (isHere(url) ? "; it does not leave this machine." : ".");
        }
        return where + " is encrypted (" + version + ", " + cipher + "). " + checked(mode(url));
    }

    private static String checked(String mode) {
        return switch (mode) {
            case "VERIFY_IDENTITY" -> "The server's certificate and its name are checked.";
            case "VERIFY_CA" -> "The server's certificate is checked, its name is not.";
            default ->
                    "The server's certificate is not checked (sslMode="
                            + mode
                            + "): another could stand in for it.";
        };
    }

    static boolean isSafe(String url, String cipher) {
        return isHere(url) || !cipher.isEmpty() && mode(url).startsWith("VERIFY_");
    }

    private static boolean isHere(String url) {
        String host = host(url);
        return host.startsWith("localhost") || host.startsWith("127.");
    }

    private static String host(String url) {
        Matcher host = HOST.matcher(url);
        return host.matches()
                ? host.group(1) + (host.group(2) == null ? "" : ":" + host.group(2))
                : "the database";
    }

    private static String mode(String url) {
        Matcher mode = MODE.matcher(url);
        return mode.find() ? mode.group(1).toUpperCase(java.util.Locale.ROOT) : "PREFERRED";
    }

    private static String status(Statement statement, String name) throws SQLException {
        try (ResultSet row = statement.executeQuery("SHOW STATUS LIKE '" + name + "'")) {
            return row.next() ? row.getString(2) : "";
        }
    }
}
