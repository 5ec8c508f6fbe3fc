package org.waymark.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;

/**
 * Base of the tests that stand <em>outside</em> the server: they speak HTTP to the same deployment
 * the {@link Deployed} tests run in, and look into the database with the schema account.
 */
@RunAsClient
public abstract class Running extends Deployed {

    /** Where the application answers, without a slash at the end. */
    protected static final String BASE = Setting.of("WAYMARK_BASE");

    /**
     * Does not follow redirects and keeps no cookies: a test that wants either makes its own.
     * Speaks HTTP/1.1, as the proxy does: one header that is too large makes the server answer 431
     * to all that follows on a connection of HTTP/2.
     */
    protected static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    /** A request to the path below {@link #BASE}, to be finished with a method and sent. */
    protected static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(BASE + path)).timeout(Duration.ofSeconds(60));
    }

    protected static HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    protected static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** A connection of the schema account to the database under test; the caller closes it. */
    protected static Connection database() throws SQLException {
        return DriverManager.getConnection(
                Setting.of("WAYMARK_DB_URL"),
                Setting.of("WAYMARK_DB_SCHEMA_USER"),
                Setting.of("WAYMARK_DB_SCHEMA_PASSWORD"));
    }

    /** The number in the first column of the first row, for counting in assertions. */
    protected static long number(String sql, Object... parameters) {
        try (Connection connection = database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("no row from: " + sql);
                }
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
