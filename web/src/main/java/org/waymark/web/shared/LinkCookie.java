package org.waymark.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The secret of a one-time link, from when the link was opened until it was answered: in a cookie
 * that no script reads, that is sent to the page of the link alone and ends after {@value #SECONDS}
 * seconds. The address of the page is the same for everybody.
 */
public final class LinkCookie {

    /** Pages that such links lead to. */
    static final List<String> PAGES = List.of("/feedback", "/your-views");

    private static final String NAME = "link";
    private static final int SECONDS = 7_200;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private LinkCookie() {}

    /** The secret; null when the browser has none for this page. */
    public static String of(FacesContext faces) {
        return of((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    /** The same outside of a page. */
    static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(NAME) && isSecret(cookie.getValue())) {
                return cookie.getValue();
            }
        }
        return null;
    }

    /** Can this be one? Nothing else is ever put into a header. */
    static boolean isSecret(String value) {
        return value != null && SECRET.matcher(value).matches();
    }

    /** Lax, as a message is another site: the browser brings it along where a link leads. */
    static String given(String page, String secret, boolean secure) {
        return line(page, secret, secure, SECONDS);
    }

    /** Takes it away, once the link is answered. */
    public static void take(FacesContext faces) {
        take(
                (HttpServletRequest) faces.getExternalContext().getRequest(),
                (HttpServletResponse) faces.getExternalContext().getResponse());
    }

    /** Takes those of all pages away. */
    public static void take(HttpServletRequest request, HttpServletResponse response) {
        for (String page : PAGES) {
            response.addHeader(
                    "Set-Cookie", line(request.getContextPath() + page, "", request.isSecure(), 0));
        }
    }

    private static String line(String page, String secret, boolean secure, int seconds) {
        return "%s=%s; Path=%s; Max-Age=%d; HttpOnly; SameSite=Lax%s"
                .formatted(NAME, secret, page, seconds, secure ? "; Secure" : "");
    }
}
