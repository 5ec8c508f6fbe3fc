package org.waymark.web.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.privacy.material.MaterialApproving;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;

/**
 * The paper of a request for material, by the reference of the request: what was approved, or with
 * {@code draft=1} what waits for approval. There is no other way to print of a case as a whole. The
 * name of the file says nothing but that reference.
 */
@WebServlet("/privacy/material.pdf")
public class MaterialFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient MaterialApproving approving;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            boolean draft = "1".equals(request.getParameter("draft"));
            String reference =
                    Reference.parse(request.getParameter("m")).map(Reference::value).orElse("");
            byte[] pdf = draft ? approving.draft(reference) : approving.paper(reference);
            response.setContentType("application/pdf");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\""
                            + (draft ? "draft-" : "")
                            + new Reference(reference).shown()
                            + ".pdf\"");
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal early) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
