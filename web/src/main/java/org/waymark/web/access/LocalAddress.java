package org.waymark.web.access;

import java.net.URI;

/** Where to go after signing in: only ever a page of this application. */
final class LocalAddress {

    private LocalAddress() {}

    static String orHome(String wanted, String contextPath) {
        return contextPath + (isLocal(wanted) ? wanted : "/home");
    }

    private static boolean isLocal(String wanted) {
        if (wanted == null
                || !wanted.startsWith("/")
                || wanted.startsWith("//")
                || wanted.contains("\\")
                || wanted.startsWith("/signin")
                || wanted.chars().anyMatch(c -> c < ' ')) {
            return false;
        }
        try {
            URI address = URI.create(wanted);
            return address.getScheme() == null && address.getAuthority() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
