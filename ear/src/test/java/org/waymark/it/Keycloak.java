package org.waymark.it;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A real Keycloak with the realm of {@code provider-realm.json}, in memory and with secrets made up
 * for this run. It is started once and asked to change through its own administration.
 */
final class Keycloak {

    private static final String REALM = "waymark";
    private static final int PATIENCE_SECONDS = 150;

    /** Of every person of the realm. */
    final String password = "of-this-run-" + UUID.randomUUID();

    /** Of the client that Waymark is. */
    final String secret = UUID.randomUUID().toString();

    private final String bootstrap = UUID.randomUUID().toString();
    private final int port = freePort();
    private final String base = "http://127.0.0.1:" + port;
    private final Path log = Path.of("target", "keycloak.log");
    private final Process process;

    Keycloak() {
        process = started();
        await();
        try (InputStream realm = Keycloak.class.getResourceAsStream("/provider-realm.json")) {
            String json =
                    new String(realm.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("@PASSWORD@", password)
                            .replace("@SECRET@", secret)
                            .replace("@BASE@", Running.BASE);
            well(ask("POST", "/admin/realms", json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return base + "/realms/" + REALM;
    }

    /** The number that it knows somebody by. */
    String subject(String username) {
        return list("/users?exact=true&username=" + username).get(0).get("id").getAsString();
    }

    void join(String username, String group) {
        well(ask("PUT", membership(username, group), ""));
    }

    void leave(String username, String group) {
        well(ask("DELETE", membership(username, group), ""));
    }

    /** As an administrator there ends all sessions of somebody. */
    void signOut(String username) {
        well(ask("POST", "/admin/realms/" + REALM + "/users/" + subject(username) + "/logout", ""));
    }

    /** Without warning. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String membership(String username, String group) {
        String id =
                list("/groups").stream()
                        .filter(each -> each.get("name").getAsString().equals(group))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .getAsString();
        return "/admin/realms/" + REALM + "/users/" + subject(username) + "/groups/" + id;
    }

    private List<JsonObject> list(String path) {
        HttpResponse<String> answer = well(ask("GET", "/admin/realms/" + REALM + path, null));
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement each : new Gson().fromJson(answer.body(), JsonArray.class)) {
            found.add(each.getAsJsonObject());
        }
        return found;
    }

    private HttpResponse<String> ask(String method, String path, String json) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                json == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json));
        return Running.send(request.build());
    }

    private String token() {
        HttpResponse<String> answer =
                Running.send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                base
                                                        + "/realms/master/protocol/openid-connect/token"))
                                .timeout(Duration.ofSeconds(30))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "grant_type=password&client_id=admin-cli&username=boot"
                                                        + "&password="
                                                        + URLEncoder.encode(
                                                                bootstrap, StandardCharsets.UTF_8)))
                                .build());
        return new Gson()
                .fromJson(well(answer).body(), JsonObject.class)
                .get("access_token")
                .getAsString();
    }

    private static HttpResponse<String> well(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(
                    answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** What was unpacked stays as it is: this one has a home of its own that points there. */
    private Process started() {
        try {
            Path unpacked = Path.of(Setting.of("WAYMARK_KEYCLOAK"));
            Path home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "keycloak-");
            Files.createDirectory(home.resolve("data"));
            for (String part : List.of("lib", "conf", "providers", "themes", "version.txt")) {
                Files.createSymbolicLink(home.resolve(part), unpacked.resolve(part));
            }
            ProcessBuilder builder =
                    new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx384m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                            "-Dkc.home.dir=" + home,
                            "-Djboss.server.config.dir=" + home.resolve("conf"),
                            "-cp",
                            home.resolve("lib/quarkus-run.jar").toString(),
                            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                            "start",
                            "--optimized",
                            "--http-enabled=true",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--hostname-strict=false",
                            "--cache=local");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "boot");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", bootstrap);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            Process begun = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(begun::destroyForcibly));
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() {
        for (int i = 0; i < PATIENCE_SECONDS * 5; i++) {
            if (!process.isAlive()) {
                throw new AssertionError("Keycloak did not start, see " + log.toAbsolutePath());
            }
            if (answers()) {
                return;
            }
            FeedClient.pause(200);
        }
        throw new AssertionError("Keycloak does not answer, see " + log.toAbsolutePath());
    }

    private boolean answers() {
        try {
            return Running.HTTP
                            .send(
                                    HttpRequest.newBuilder(URI.create(base + "/realms/master"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
