package org.waymark.web.access.provider;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the provider, and waits no longer for the whole of its answer than a person at the sign-in
 * page does. Follows no redirect, reads no endless answer, and lets only so many wait at once that
 * a provider that hangs takes no thread from those who are at work.
 */
@ApplicationScoped
public class ProviderHttp {

    static final Duration CONNECT = Duration.ofSeconds(2);

    /** From the first byte sent to the last one read. */
    static final Duration ANSWER = Duration.ofSeconds(4);

    private static final int MOST_BYTES = 512 * 1024;
    private static final int AT_ONCE = 8;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** The text at an address; anything but 200 is none. */
    String get(URI address) throws IOException {
        HttpResponse<byte[]> answer =
                send(HttpRequest.newBuilder(address).header("Accept", "application/json").build());
        if (answer.statusCode() != HTTPResponse.SC_OK) {
            throw new IOException("answered " + answer.statusCode());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The same for the library that looks for the keys. */
    Resource resource(URL address) throws IOException {
        try {
            return new Resource(get(address.toURI()), "application/json");
        } catch (URISyntaxException noAddress) {
            throw new IOException("not an address", noAddress);
        }
    }

    /** Sends a form of the protocol. */
    HTTPResponse post(HTTPRequest form) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(form.getURI())
                        .POST(BodyPublishers.ofString(form.getBody(), StandardCharsets.UTF_8));
        form.getHeaderMap()
                .forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        HttpResponse<byte[]> answer = send(request.build());
        HTTPResponse read = new HTTPResponse(answer.statusCode());
        answer.headers().firstValue("Content-Type").ifPresent(type -> type(read, type));
        read.setBody(new String(answer.body(), StandardCharsets.UTF_8));
        return read;
    }

    private static void type(HTTPResponse read, String type) {
        try {
            read.setContentType(type);
        } catch (ParseException none) {
            // An answer without a type that can be read is judged by its content.
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        if (!places.tryAcquire()) {
            throw new IOException("too many wait for an answer");
        }
        try {
            CompletableFuture<HttpResponse<byte[]>> answer =
                    client.sendAsync(request, head -> new LimitedBody(MOST_BYTES));
            try {
                return answer.get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                answer.cancel(true);
                throw new IOException("no answer within " + ANSWER.toSeconds() + " s", late);
            } catch (ExecutionException failed) {
                throw new IOException(
                        "no answer: " + failed.getCause().getClass().getSimpleName(), failed);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", stopped);
            }
        } finally {
            places.release();
        }
    }
}
