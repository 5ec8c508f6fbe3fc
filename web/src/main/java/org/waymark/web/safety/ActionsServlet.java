package org.waymark.web.safety;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.safety.MeetingPapers;
import org.waymark.shared.Ids;

/**
 * Gives out what one agency took on at a meeting as a PDF: {@code ?id=MEETING&agency=CODE}. It is
 * saved under a name that says nothing.
 */
@WebServlet("/safety/actions.pdf")
public class ActionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient MeetingPapers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PaperServlet.give(
                request,
                response,
                () ->
                        papers.actions(
                                Ids.asked(request.getParameter("id")),
                                request.getParameter("agency")));
    }
}
