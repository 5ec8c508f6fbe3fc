package org.waymark.web.access;

import java.util.List;
import java.util.Set;

/**
 * What may be asked for without signing in. Everything else may not: a new page is closed until
 * listed here.
 */
final class PublicPaths {

    private static final Set<String> PAGES =
            Set.of(
                    "/ask",
                    "/ask/sent",
                    "/tell",
                    "/tell/who",
                    "/tell/what",
                    "/tell/when",
                    "/tell/where",
                    "/tell/why",
                    "/tell/before",
                    "/tell/afraid",
                    "/tell/files",
                    "/tell/support",
                    "/tell/police",
                    "/tell/contact",
                    "/tell/reporter",
                    "/tell/check",
                    "/tell/sent",
                    "/tell/later",
                    "/tell/back",
                    "/tell/upload",
                    "/open-data",
                    "/open-data/columns.csv",
                    "/open-data/notes.csv",
                    "/open-data/outcomes.csv",
                    "/open-data/outcomes.xlsx",
                    "/open-data/outcomes.ods",
                    "/open-data/outcomes.pdf",
                    "/signin",
                    "/signin-problem",
                    "/openid/start",
                    "/openid/return",
                    "/openid/sign-out",
                    "/signed-out",
                    "/second-step",
                    "/unlock",
                    "/lock",
                    "/feedback",
                    "/feedback/done",
                    "/your-views",
                    "/leave",
                    "/openapi",
                    "/favicon.ico");

    private static final List<String> STATIC =
            List.of("/jakarta.faces.resource/", "/resources/", "/health", "/error/");

    /** Where those of staff begin who have not signed in yet. */
    private static final Set<String> DOORS =
            Set.of(
                    "/signin",
                    "/signin-problem",
                    "/openid/start",
                    "/openid/return",
                    "/openid/sign-out",
                    "/signed-out",
                    "/second-step",
                    "/unlock",
                    "/lock");

    /** Below it are files on their way, each under an address that nobody can guess. */
    private static final String UPLOADS = "/tell/upload/";

    private PublicPaths() {}

    static boolean isPublic(String path) {
        String page = PageRights.withoutSuffix(path);
        return PAGES.contains(page)
                || path.startsWith(UPLOADS)
                || STATIC.stream().anyMatch(path::startsWith);
    }

    /** Is it part of telling what happened, with its pages and the pieces of its files? */
    static boolean isTelling(String path) {
        String page = PageRights.withoutSuffix(path);
        return path.startsWith(UPLOADS)
                || PAGES.contains(page) && (page.equals("/tell") || page.startsWith("/tell/"));
    }

    /** Is it a page for people who are not staff? */
    static boolean isForOutsiders(String path) {
        String page = PageRights.withoutSuffix(path);
        return path.startsWith(UPLOADS) || PAGES.contains(page) && !DOORS.contains(page);
    }
}
