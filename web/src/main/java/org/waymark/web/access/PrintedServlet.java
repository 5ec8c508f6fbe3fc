package org.waymark.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.waymark.access.CurrentActor;
import org.waymark.access.Printing;

/**
 * Where a page says that it is being printed: {@code POST /api/printed} with its path and the
 * reference of the record it shows. It must carry the header {@code X-Waymark: 1}, which a foreign
 * page cannot send, and the page must be one that the caller may open.
 */
@WebServlet("/api/printed")
public class PrintedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient Printing printing;
    @Inject private transient CurrentActor current;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String page = request.getParameter("page");
        if (!"1".equals(request.getHeader("X-Waymark"))) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (page == null || !opens(page)) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            printing.printed(page, request.getParameter("record"));
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private boolean opens(String page) {
        return PageRights.of(page)
                .filter(rights -> rights.stream().anyMatch(current.get()::may))
                .isPresent();
    }
}
