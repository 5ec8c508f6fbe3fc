package org.waymark.web.reporting;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.reporting.export.Book;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;

/**
 * A report of a page as a file, by the address of the page with the ending {@code .csv}, {@code
 * .xlsx}, {@code .ods} or {@code .pdf} and the same parameters. It is made of the same suppressed
 * report that the page shows.
 */
public abstract class BookFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /**
     * A file: its name without ending, which says nothing about anybody, and what is in it.
     *
     * @param name for example {@code coping-2026Q1}
     */
    public record Named(String name, Book book) {}

    /** The report that an address asks for. */
    protected abstract Named book(HttpServletRequest request);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            Named file = book(request);
            ReportFile.of(request.getServletPath()).send(response, file.name(), file.book());
        } catch (BadInput wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
