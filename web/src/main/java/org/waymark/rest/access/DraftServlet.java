package org.waymark.rest.access;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.casework.CaseDoor;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;

/**
 * Where pages keep drafts: {@code PUT|GET|DELETE /api/drafts/KEY} with the session of the signed-in
 * person. A change must carry the header {@code X-Waymark: 1}, which a foreign page cannot send. A
 * page says in {@code X-Waymark-Who} to whom it was shown; answers 409 when that is somebody else.
 */
@WebServlet("/api/drafts/*")
public class DraftServlet extends HttpServlet {

    private static final String OWN_PAGE = "X-Waymark";
    private static final String SHOWN_TO = "X-Waymark-Who";

    @Inject private Drafts drafts;
    @Inject private CaseDoor cases;
    @Inject private CurrentActor current;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        boolean change = !"GET".equals(request.getMethod());
        if (change && !"1".equals(request.getHeader(OWN_PAGE))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            if (isShownToSomebodyElse(request)) {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                return;
            }
            if (isOfHiddenCase(key)) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            switch (request.getMethod()) {
                case "GET" -> find(key, response);
                case "PUT" -> keep(key, request, response);
                case "DELETE" -> drafts.discard(key);
                default -> response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        } catch (JsonException notOurJson) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } catch (Refusal refused) {
            response.setStatus(
                    refused instanceof NotAllowed
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_BAD_REQUEST);
            response.getWriter()
                    .write(
                            Json.createObjectBuilder()
                                    .add("message", refused.getMessage())
                                    .build()
                                    .toString());
        }
    }

    /**
     * The page was shown to one person, and another has signed in on this browser since: what the
     * first one typed never becomes the draft of the second.
     */
    private boolean isShownToSomebodyElse(HttpServletRequest request) {
        String who = request.getHeader(SHOWN_TO);
        try {
            return who != null
                    && !URLDecoder.decode(who, StandardCharsets.UTF_8)
                            .equals(current.get().username());
        } catch (IllegalArgumentException notEncodedByOurPage) {
            return true;
        }
    }

    /**
     * A draft of a form of a case is there for whoever may open the case: who no longer works it
     * reads nothing about it here.
     */
    private boolean isOfHiddenCase(String key) {
        return Arrays.stream(key.split(":"))
                .flatMap(part -> Reference.parse(part).stream())
                .anyMatch(reference -> !cases.opens(reference.value()));
    }

    private void find(String key, HttpServletResponse response) throws IOException {
        Optional<Drafts.Draft> draft = drafts.find(key);
        if (draft.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.getWriter()
                .write(
                        "{\"content\":"
                                + draft.get().content()
                                + ",\"savedAt\":\""
                                + draft.get().savedAt()
                                + "\"}");
    }

    private void keep(String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String content = content(request);
        response.getWriter().write("{\"savedAt\":\"" + drafts.keep(key, content) + "\"}");
    }

    /** Read to its end first: a caller who is still sending hears nothing. */
    private static String content(HttpServletRequest request) throws IOException {
        String sent = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(sent))) {
            return reader.readObject().getJsonObject("content").toString();
        } catch (RuntimeException tooDeepOrNotOurs) {
            throw new JsonException("not a draft", tooDeepOrNotOurs);
        }
    }
}
