package org.waymark.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The secrets of one-time links, from when the links were opened until they were answered: in a
 * cookie that no script reads, that is sent to the page of the links alone and ends {@value
 * #SECONDS} seconds after the last was opened. The address of the page says by a {@link #mark}
 * which of them it is about, so that two links in one browser stay two.
 */
public final class LinkCookie {

    /** Pages that such links lead to. */
    static final List<String> PAGES = List.of("/feedback", "/your-views");

    /** The parameter of the page that says which link it is about. */
    static final String MARK = "k";

    private static final String NAME = "link";
    private static final int MOST = 5;
    private static final int SECONDS = 7_200;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,100}");
    private static final Pattern MARKED = Pattern.compile("[0-9a-f]{8}");

    private LinkCookie() {}

    /** The secret that the address of the page is about; null when the browser has it no more. */
    public static String of(FacesContext faces) {
        return of((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    /** The same outside of a page. */
    static String of(HttpServletRequest request) {
        String mark = request.getParameter(MARK);
        return secrets(request)
                .filter(secret -> mark(secret).equals(mark))
                .findFirst()
                .orElse(null);
    }

    /** Those that the browser has for this page, the last opened first. */
    private static Stream<String> secrets(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .flatMap(cookie -> Arrays.stream(cookie.getValue().split("\\.")))
                        .filter(LinkCookie::isSecret)
                        .limit(MOST);
    }

    /** Can this be one? Nothing else is ever put into a header. */
    static boolean isSecret(String value) {
        return value != null && SECRET.matcher(value).matches();
    }

    /** Can this be the mark of one? */
    static boolean isMark(String value) {
        return value != null && MARKED.matcher(value).matches();
    }

    /** Tells one link from another and opens none: 32 bits of the hash of its secret. */
    static String mark(String secret) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    /** Adds one. Lax, as a message is another site: the browser brings it along to the page. */
    static String given(HttpServletRequest request, String page, String secret) {
        String all =
                Stream.concat(Stream.of(secret), secrets(request))
                        .distinct()
                        .limit(MOST)
                        .reduce((one, next) -> one + "." + next)
                        .orElseThrow();
        return line(page, all, request.isSecure(), SECONDS);
    }

    /** Takes one away, once its link is answered; those of other links stay. */
    public static void take(FacesContext faces, String secret) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        ((HttpServletResponse) faces.getExternalContext().getResponse())
                .addHeader("Set-Cookie", without(request, RequestPath.of(request), secret));
    }

    /** What is left of the cookie of a page without one of its secrets. */
    static String without(HttpServletRequest request, String path, String secret) {
        String left =
                secrets(request)
                        .filter(each -> !each.equals(secret))
                        .reduce((one, next) -> one + "." + next)
                        .orElse("");
        return line(
                request.getContextPath() + path.replace(".xhtml", ""),
                left,
                request.isSecure(),
                left.isEmpty() ? 0 : SECONDS);
    }

    /** Takes those of all pages away. */
    public static void take(HttpServletRequest request, HttpServletResponse response) {
        for (String page : PAGES) {
            response.addHeader(
                    "Set-Cookie", line(request.getContextPath() + page, "", request.isSecure(), 0));
        }
    }

    private static String line(String page, String value, boolean secure, int seconds) {
        return "%s=%s; Path=%s; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                .formatted(NAME, value, page, seconds, secure ? "; Secure" : "");
    }
}
