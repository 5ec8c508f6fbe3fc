package org.waymark.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The secret of what somebody is writing on the public pages, in a cookie that goes with the window
 * and is sent to those pages only. Leaving them takes it away.
 */
public final class TellCookie {

    private static final String NAME = "draft";
    private static final String PATH = "/tell";

    private TellCookie() {}

    /** The secret; null when the browser has none. */
    public static String of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return null;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
                return cookie.getValue();
            }
        }
        return null;
    }

    public static void give(
            HttpServletRequest request, HttpServletResponse response, String secret) {
        set(request, response, secret, "");
    }

    public static void take(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", "; Max-Age=0");
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, String more) {
        response.addHeader(
                "Set-Cookie",
                NAME
                        + "="
                        + value
                        + "; Path="
                        + request.getContextPath()
                        + PATH
                        + "; HttpOnly; SameSite=Strict"
                        + (request.isSecure() ? "; Secure" : "")
                        + more);
    }
}
