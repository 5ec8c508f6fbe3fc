package org.waymark.it;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.function.Supplier;
import org.waymark.access.Secrets;

/** A force's client of the REST interface, made by the tests for themselves. */
final class FeedClient {

    private static final String ID = "feed-tests";
    private static final String SECRET = "only for the tests of feeds";
    private static final String SCOPES = "FEED_SEND FEED_READ REFERRAL_SEND";
    private static final String SCHOOL = "school-tests";
    private static final long METROPOLITAN_POLICE = 110;
    private static final long LONDON_SCHOOLS = 142;
    private static final int PATIENCE_MILLIS = 240_000;

    private static boolean made;

    private FeedClient() {}

    static HttpResponse<String> send(byte[] file, String name) {
        return Running.send(
                request("/api/v1/feeds")
                        .header("Content-Type", "text/csv")
                        .header("X-File-Name", name)
                        .POST(BodyPublishers.ofByteArray(file))
                        .build());
    }

    /** The same with a file of any length, made while it is sent. */
    static HttpResponse<String> send(Supplier<InputStream> file, String name) {
        return Running.send(
                request("/api/v1/feeds")
                        .header("Content-Type", "text/csv")
                        .header("X-File-Name", name)
                        .POST(BodyPublishers.ofInputStream(file))
                        .build());
    }

    static HttpResponse<String> get(String path) {
        return Running.send(request(path).GET().build());
    }

    static HttpResponse<String> post(String path, String json) {
        return Running.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    /** Sends one referral as a machine of the schools would. */
    static HttpResponse<String> postAsSchool(String json) {
        insert(77_002, SCHOOL, LONDON_SCHOOLS, "REFERRAL_SEND");
        return Running.send(
                Running.request("/api/v1/referrals")
                        .header("Authorization", basic(SCHOOL))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    /** Sends a file and waits until all of its rows are stored. */
    static JsonObject imported(String csv) {
        HttpResponse<String> answer = send(csv.getBytes(StandardCharsets.UTF_8), "test.csv");
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return completed(json(answer).get("id").getAsString());
    }

    static JsonObject completed(String id) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (System.nanoTime() < end) {
            JsonObject batch = json(get("/api/v1/feeds/" + id));
            String status = batch.get("status").getAsString();
            if (status.equals("COMPLETED")) {
                return batch;
            }
            if (status.equals("FAILED") || status.equals("REFUSED")) {
                throw new AssertionError(batch.toString());
            }
            pause(200);
        }
        throw new AssertionError("batch " + id + " is not done in time");
    }

    static int rows(JsonObject batch, String disposition) {
        return batch.getAsJsonObject("dispositions").get(disposition).getAsInt();
    }

    static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** May it send rows of other forces than its own? */
    static void mayRelay(boolean relay) {
        make();
        try (Connection connection = Running.database();
                PreparedStatement update =
                        connection.prepareStatement(
                                "UPDATE api_client SET scopes = ? WHERE client_id = ?")) {
            update.setString(1, (relay ? "FEED_RELAY " : "") + SCOPES);
            update.setString(2, ID);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpRequest.Builder request(String path) {
        make();
        return Running.request(path).header("Authorization", basic(ID));
    }

    private static String basic(String id) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((id + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
    }

    private static synchronized void make() {
        if (!made) {
            insert(77_001, ID, METROPOLITAN_POLICE, "FEED_RELAY " + SCOPES);
            made = true;
        }
    }

    private static void insert(long id, String clientId, long organisation, String scopes) {
        try (Connection connection = Running.database();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO api_client (id, client_id, name, secret_hash,"
                                        + " organisation_id, scopes, created_at) VALUES (?, ?,"
                                        + " 'Tests of feeds', ?, ?, ?, UTC_TIMESTAMP(6)) ON DUPLICATE KEY UPDATE"
                                        + " secret_hash = VALUES(secret_hash)")) {
            insert.setLong(1, id);
            insert.setString(2, clientId);
            insert.setString(3, new Secrets().hash(SECRET));
            insert.setLong(4, organisation);
            insert.setString(5, scopes);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
