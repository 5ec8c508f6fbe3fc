package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.CurrentActor;
import org.waymark.web.incident.PlainUpload;
import org.waymark.web.shared.RequestPath;

/**
 * Lets nobody fill the memory with what they send: a form or a message has at most two megabytes
 * and says how long it is. Only files are larger, on the pages that take them, and only from
 * whoever has signed in: how large a feed may be, the feed says; a document of a case has a limit
 * of its own. What somebody sends along from a public page goes into the database as it comes, and
 * only for a draft that is there.
 */
@WebFilter("/*")
public class BodyLimits extends HttpFilter {

    /** Far above the longest form: a note of 200,000 characters in every field. */
    static final long MOST_BYTES = 2L * 1024 * 1024;

    private static final String FEEDS = "/referral/feeds";
    private static final String UPLOADS = "/tell/upload/";
    private static final String PUBLIC_FILES = "/tell/files";
    private static final String DOCUMENTS = "/casework/documents";

    private static final String WORDS =
            "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"UTF-8\"><meta"
                    + " name=\"viewport\" content=\"width=device-width\"><title>This is too much at"
                    + " once</title></head><body><main><h1>This is too much at once</h1><p>What was"
                    + " sent is larger than this page takes. Nothing of it was kept. Go back, shorten"
                    + " it and send it again.</p></main></body></html>";

    /** The largest document of a case, in bytes. */
    @Inject
    @ConfigProperty(name = "waymark.document.max.bytes", defaultValue = "20971520")
    long mostOfDocument;

    /** The largest file that somebody sends along from a public page, in bytes. */
    @Inject
    @ConfigProperty(name = "waymark.incident.file.max.bytes", defaultValue = "524288000")
    long mostOfUpload;

    @Inject private CurrentActor current;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        long length = request.getContentLengthLong();
        boolean unknown = length < 0 && request.getHeader("Transfer-Encoding") != null;
        boolean signedIn = current.ifSignedIn().isPresent();
        String path = RequestPath.of(request);
        if (length <= MOST_BYTES && !unknown
                || signedIn && isFeed(path, type)
                || signedIn && isDocument(path, type) && length <= most() && !unknown
                || isPublicFile(path, type)
                        && length <= PlainUpload.MOST_BYTES + MOST_BYTES
                        && !unknown
                || path.startsWith(UPLOADS) && length <= mostOfUpload && !unknown) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Connection", "close");
        response.setStatus(
                unknown
                        ? HttpServletResponse.SC_LENGTH_REQUIRED
                        : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        // No page of Faces: it would read the form first.
        response.getWriter().write(WORDS);
    }

    private static boolean isFeed(String path, String type) {
        return path.startsWith("/api/v1/feeds") || path.startsWith(FEEDS) && isForm(type);
    }

    private static boolean isDocument(String path, String type) {
        return path.startsWith(DOCUMENTS) && isForm(type);
    }

    private static boolean isPublicFile(String path, String type) {
        return PageRights.withoutSuffix(path).equals(PUBLIC_FILES) && isForm(type);
    }

    private static boolean isForm(String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** A file of the largest size, with the other fields of its form. */
    private long most() {
        return mostOfDocument + MOST_BYTES;
    }
}
