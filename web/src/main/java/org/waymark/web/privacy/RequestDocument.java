package org.waymark.web.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.waymark.casework.DocumentFileReader;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.privacy.material.MaterialSealed;
import org.waymark.privacy.rights.RightsDocument;
import org.waymark.privacy.sealed.SealedReviewing;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;

/**
 * Gives out a document to whoever weighs it: {@code ?q=REQUEST&part=1} of a copy, as it was added
 * or with {@code given=1} as it would be given; {@code ?m=REQUEST&i=ITEM} of a request for
 * material; {@code ?n=REVIEW} to whoever looks through what they have sealed. It is saved and never
 * shown, under a name that says nothing.
 */
@WebServlet("/privacy/document")
public class RequestDocument extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 64 * 1024;

    @Inject private transient RightsDocument rights;
    @Inject private transient MaterialSealed material;
    @Inject private transient SealedReviewing sealed;
    @Inject private transient DocumentFileReader files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            if (request.getParameter("n") != null) {
                give(sealed.document(Ids.asked(request.getParameter("n"))), response);
            } else if (request.getParameter("m") != null) {
                give(
                        material.document(
                                reference(request, "m"), Ids.asked(request.getParameter("i"))),
                        response);
            } else {
                RightsDocument.Opened opened =
                        rights.file(
                                reference(request, "q"),
                                (int)
                                        Math.min(
                                                Ids.asked(request.getParameter("part")),
                                                Integer.MAX_VALUE),
                                "1".equals(request.getParameter("given")));
                give(
                        opened.mediaType(),
                        opened.ending(),
                        opened.bytes(),
                        opened.content(),
                        response);
            }
        } catch (NotFound | ContentDestroyed missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(refused.getMessage());
        }
    }

    private void give(DocumentFileReader.Held file, HttpServletResponse response)
            throws IOException {
        give(
                file.kind().mediaType(),
                file.kind().ending(),
                file.bytes(),
                files.open(file),
                response);
    }

    private static void give(
            String mediaType,
            String ending,
            long bytes,
            InputStream content,
            HttpServletResponse response)
            throws IOException {
        try (content) {
            byte[] first = content.readNBytes(AT_ONCE);
            response.setContentType(mediaType);
            response.setContentLengthLong(bytes);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"document." + ending + "\"");
            response.getOutputStream().write(first);
            content.transferTo(response.getOutputStream());
        }
    }

    private static String reference(HttpServletRequest request, String name) {
        return Reference.parse(request.getParameter(name))
                .map(Reference::value)
                .orElseThrow(NotFound::new);
    }
}
