package org.waymark.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands texts to the operator's gateway ({@code waymark.text.url}, {@code .token}, {@code .from}):
 * a POST of JSON with {@code id}, {@code to}, {@code text} and, when set, {@code from}. The id is
 * the same when a text is tried again, so that a gateway can drop what it has. Any answer from 200
 * to 299 means that it was taken. Only by HTTPS, or to this machine.
 */
@ApplicationScoped
class TextPost implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int TAKEN = 200;

    @Inject
    @ConfigProperty(name = "waymark.text.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "waymark.text.token")
    private Optional<String> token;

    @Inject
    @ConfigProperty(name = "waymark.text.from")
    private Optional<String> from;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    TextPost() {}

    TextPost(String url, String token, String from) {
        this.url = Optional.ofNullable(url);
        this.token = Optional.ofNullable(token);
        this.from = Optional.ofNullable(from);
    }

    @Override
    public String channel() {
        return "TEXT";
    }

    @Override
    public boolean isConfigured() {
        return url.isPresent();
    }

    @Override
    public void send(Message message, String to) throws UndeliverableException {
        try {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(where())
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(json(message, to)));
            token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
            int status =
                    client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode();
            if (status / 100 != TAKEN / 100) {
                throw new UndeliverableException(
                        new IOException("The gateway of texts answered " + status));
            }
        } catch (IOException cannot) {
            throw new UndeliverableException(
                    new IOException("The gateway of texts did not answer: " + cannot.getClass()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UndeliverableException(stopped);
        }
    }

    private URI where() throws UndeliverableException {
        URI address = URI.create(url.orElseThrow());
        if ("https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && HERE.contains(address.getHost())) {
            return address;
        }
        throw new UndeliverableException(
                new IOException("The gateway of texts has to be reached by HTTPS"));
    }

    private String json(Message message, String to) {
        JsonObjectBuilder text =
                Json.createObjectBuilder()
                        .add("id", String.valueOf(message.id()))
                        .add("to", digits(to))
                        .add("text", message.body());
        from.ifPresent(name -> text.add("from", name));
        return text.build().toString();
    }

    /** As machines read a number: a plus and digits. */
    static String digits(String number) {
        return number.replaceAll("[^+0-9]", "");
    }
}
