package org.waymark.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.waymark.reference.Quarter;
import org.waymark.reporting.FigureRows;
import org.waymark.shared.NotAllowed;

/** The rows behind a provider's own figures as a file: of one quarter, or of five years. */
@WebServlet("/reporting/rows.csv")
public class FigureRowsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int BUFFER = 1 << 16;

    @Inject private transient FigureRows rows;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Quarter quarter;
        try {
            String asked = request.getParameter("q");
            quarter = asked == null || asked.isBlank() ? null : Quarter.parse(asked);
        } catch (IllegalArgumentException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"rows-"
                        + (quarter == null ? "five-years" : quarter.code())
                        + ".csv\"");
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        try {
            rows.export(quarter, out);
            out.flush();
        } catch (NotAllowed refused) { // nothing has been written yet
            response.reset();
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
