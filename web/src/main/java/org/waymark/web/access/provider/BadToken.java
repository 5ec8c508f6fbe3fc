package org.waymark.web.access.provider;

/** What came is not what the provider gives to us for this attempt: it proves nothing. */
public class BadToken extends Exception {

    private static final long serialVersionUID = 1L;

    BadToken(String why) {
        super(why);
    }

    BadToken(String why, Throwable cause) {
        super(why, cause);
    }
}
