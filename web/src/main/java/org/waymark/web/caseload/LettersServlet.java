package org.waymark.web.caseload;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.casework.Letters;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;

/**
 * The letters of one run for the printer: {@code /caseload/letters.pdf?id=RUN}, under a name that
 * says nothing.
 */
@WebServlet("/caseload/letters.pdf")
public class LettersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient Letters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            byte[] file = letters.print(Ids.asked(request.getParameter("id")));
            response.setContentType("application/pdf");
            response.setContentLength(file.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"letters.pdf\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(file);
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
