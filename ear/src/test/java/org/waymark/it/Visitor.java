package org.waymark.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at the other end of HTTP: signed in by the form, by Basic credentials, or not at all.
 */
public final class Visitor {

    /** Of every account of the demonstration city. */
    public static final String PASSWORD = "demonstration-city";

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(cookies)
                    .followRedirects(Redirect.NEVER)
                    .build();
    private final String authorization;

    private Visitor(String authorization) {
        this.authorization = authorization;
    }

    public static Visitor stranger() {
        return new Visitor(null);
    }

    /** A REST client with this id and the common secret. */
    public static Visitor client(String id) {
        String pair = id + ":" + PASSWORD;
        return new Visitor(
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** Signs in through the form, as a browser would. */
    public static Visitor person(String username) {
        Visitor visitor = new Visitor(null);
        Map<String, String> form = new LinkedHashMap<>(fields(visitor.get("/signin"), "signin"));
        form.put("username", username);
        form.put("password", PASSWORD);
        form.put("enter", "Sign in");
        HttpResponse<String> answer = visitor.post("/signin", form);
        if (answer.statusCode() != 302) {
            throw new AssertionError(username + " could not sign in: " + answer.statusCode());
        }
        return visitor;
    }

    /** A cookie that the browser has; null when it has none of this name. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The id of the session that the browser has now; null when it has none. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("waymark"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** As if somebody had planted this id of a session in the browser. */
    public void plant(String session) {
        HttpCookie cookie = new HttpCookie("waymark", session);
        cookie.setDomain(URI.create(Running.BASE).getHost());
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(Running.BASE), cookie);
    }

    /**
     * Opens a page and sends one of its forms with these fields besides the hidden ones.
     *
     * @param typed names and values in turn, the button among them
     */
    public HttpResponse<String> submit(String path, String formId, String... typed) {
        Map<String, String> form = new LinkedHashMap<>(fields(get(path), formId));
        for (int i = 0; i < typed.length; i += 2) {
            form.put(typed[i], typed[i + 1]);
        }
        return post(path, form);
    }

    /** A page; a one-time link leads on to its page without the secret, as in a browser. */
    public HttpResponse<String> get(String path) {
        HttpResponse<String> answer = send(request(path).GET().build());
        String page = path.replaceFirst("[?].*", "");
        String next = answer.headers().firstValue("Location").orElse("");
        return answer.statusCode() == 303
                        && !page.equals(path)
                        && next.replaceFirst("[?].*", "").endsWith(page)
                ? send(request(page + next.replaceFirst("^[^?]*", "")).GET().build())
                : answer;
    }

    /** What a link answers before it leads anywhere. */
    HttpResponse<String> arrival(String link) {
        return send(request(link).GET().build());
    }

    /** The same as bytes, for a file that is no text. */
    public HttpResponse<byte[]> file(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** The same as it comes, for a file that is too large to be held; close it. */
    public HttpResponse<InputStream> stream(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofInputStream());
    }

    /** Sends a form as a browser does. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    public HttpResponse<String> send(String method, String path, String type, String body) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .header("X-Waymark", "1")
                        .method(method, BodyPublishers.ofString(body))
                        .build());
    }

    /** The same from a page that was shown to somebody, who says so. */
    public HttpResponse<String> send(
            String method, String path, String type, String body, String shownTo) {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .header("X-Waymark", "1")
                        .header("X-Waymark-Who", shownTo)
                        .method(method, BodyPublishers.ofString(body))
                        .build());
    }

    /** Sends a form with one file in it, as a browser does. */
    public HttpResponse<String> upload(
            String path, Map<String, String> fields, String field, String name, byte[] file) {
        String line = "----waymark" + System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach(
                (each, value) ->
                        body.writeBytes(
                                (head(line, each, null) + "\r\n" + value + "\r\n")
                                        .getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(
                (head(line, field, name) + "Content-Type: application/octet-stream\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + line)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    private static String head(String line, String field, String name) {
        return "--"
                + line
                + "\r\nContent-Disposition: form-data; name=\""
                + field
                + "\""
                + (name == null ? "" : "; filename=\"" + name + "\"")
                + "\r\n";
    }

    /**
     * The hidden fields of one form of a page, its own name included: what a browser sends back.
     */
    public static Map<String, String> fields(HttpResponse<String> page, String formId) {
        return fields(page.body(), page.uri().toString(), formId);
    }

    static Map<String, String> fields(String page, String address, String formId) {
        int start = page.indexOf("<form id=\"" + formId + "\"");
        if (start < 0) {
            throw new AssertionError("no form " + formId + " on " + address);
        }
        String form = page.substring(start, page.indexOf("</form>", start));
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(form);
        while (hidden.find()) {
            Matcher name = NAME.matcher(hidden.group());
            Matcher value = VALUE.matcher(hidden.group());
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        }
        return fields;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Running.BASE + path))
                        .timeout(Duration.ofSeconds(60));
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
