package org.waymark.web.incident;

/** How large a file may be that comes with a form of the public pages, without script. */
public final class PlainUpload {

    /** In bytes: such a file lies in the server's temporary folder until it has all come. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    static final String TOO_LARGE =
            "Without script a file may have at most 20 megabytes. Send a shorter part.";

    private PlainUpload() {}
}
