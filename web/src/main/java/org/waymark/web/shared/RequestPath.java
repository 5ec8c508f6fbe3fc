package org.waymark.web.shared;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What is asked for, as the server will serve it: decoded, without {@code ..} and path parameters.
 * Who decides about rights by the text of the address instead is led past by another spelling of
 * it.
 */
public final class RequestPath {

    private RequestPath() {}

    /** Below the context path, with a slash in front. */
    public static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
