package org.waymark.web.survey;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.survey.SurveyEntry;

/**
 * A form to be filled in by hand: {@code /survey/form.pdf?k=CODE}, under a name that says nothing.
 */
@WebServlet("/survey/form.pdf")
public class PaperFormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient SurveyEntry entry;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            byte[] file = entry.paper(request.getParameter("k"));
            response.setContentType("application/pdf");
            response.setContentLength(file.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"form.pdf\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(file);
        } catch (NotFound | BadInput missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
