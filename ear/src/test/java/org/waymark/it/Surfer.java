package org.waymark.it;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser that goes from Waymark to a provider and back. Cookies belong to the server that set
 * them, and travel without TLS, which they would not in a real browser.
 */
final class Surfer {

    private static final Pattern ACTION =
            Pattern.compile("<form[^>]*id=\"([^\"]+)\"[^>]*?action=\"([^\"]+)\"", Pattern.DOTALL);
    private static final int MOST_STEPS = 10;

    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    /** Where the browser stands; redirects are followed by {@link #follow}. */
    private HttpResponse<String> page;

    Surfer open(String address) {
        page = send(HttpRequest.newBuilder(at(address)).GET());
        return this;
    }

    /** Opens an address and goes wherever it leads. */
    Surfer go(String address) {
        return open(address).follow();
    }

    Surfer follow() {
        for (int i = 0; i < MOST_STEPS && location() != null; i++) {
            open(location());
        }
        return this;
    }

    /** Follows redirects up to, and without opening, the first that leads to this path. */
    Surfer followUpTo(String path) {
        for (int i = 0; i < MOST_STEPS && location() != null; i++) {
            if (URI.create(location()).getPath().equals(path)) {
                return this;
            }
            open(location());
        }
        throw new AssertionError("nothing led to " + path + ", but to " + where());
    }

    /** Sends a form of this page with its hidden fields and these. */
    Surfer submit(String formId, String... typed) {
        Matcher form = ACTION.matcher(page.body());
        while (form.find()) {
            if (form.group(1).equals(formId)) {
                Map<String, String> fields =
                        new LinkedHashMap<>(Visitor.fields(body(), where().toString(), formId));
                for (int i = 0; i < typed.length; i += 2) {
                    fields.put(typed[i], typed[i + 1]);
                }
                return post(form.group(2).replace("&amp;", "&"), fields);
            }
        }
        throw new AssertionError("no form " + formId + " on " + where() + "\n" + body());
    }

    Surfer post(String address, Map<String, String> fields) {
        String sent =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        page =
                send(
                        HttpRequest.newBuilder(at(address))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(sent)));
        return this;
    }

    /** As a page of ours does that nobody has used for a while. */
    Surfer lock() {
        page =
                send(
                        HttpRequest.newBuilder(at("/lock"))
                                .header("X-Waymark", "1")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("deed=lock")));
        return this;
    }

    HttpResponse<String> page() {
        return page;
    }

    int status() {
        return page.statusCode();
    }

    String body() {
        return page.body();
    }

    URI where() {
        return page.uri();
    }

    /** Where this answer sends the browser on to; null when it does not. */
    String location() {
        return page.headers()
                .firstValue("Location")
                .map(to -> page.uri().resolve(to).toString())
                .orElse(null);
    }

    String header(String name) {
        return page.headers().firstValue(name).orElse("");
    }

    /** The id of the session with Waymark; null when there is none. */
    String session() {
        return cookies.getOrDefault(URI.create(Running.BASE).getAuthority(), Map.of())
                .get("waymark");
    }

    private URI at(String address) {
        URI base = page == null ? URI.create(Running.BASE) : page.uri();
        return address.startsWith("/") ? URI.create(Running.BASE + address) : base.resolve(address);
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest plain = builder.timeout(Duration.ofSeconds(60)).build();
        Map<String, String> here =
                cookies.computeIfAbsent(plain.uri().getAuthority(), host -> new LinkedHashMap<>());
        if (!here.isEmpty()) {
            builder.header(
                    "Cookie",
                    here.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = Running.send(builder.build());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] pair = set.split(";", 2)[0].split("=", 2);
            if (pair[1].isEmpty() || set.contains("Max-Age=0")) {
                here.remove(pair[0]);
            } else {
                here.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
