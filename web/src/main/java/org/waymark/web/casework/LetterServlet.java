package org.waymark.web.casework;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.waymark.casework.CaseLetters;
import org.waymark.person.AskFirst;
import org.waymark.shared.Ids;
import org.waymark.shared.NotAllowed;
import org.waymark.shared.NotFound;
import org.waymark.web.shared.Question;

/**
 * One letter of a case for the printer: {@code /casework/letter.pdf?c=CASE&l=LETTER}, under a name
 * that says nothing.
 */
@WebServlet("/casework/letter.pdf")
public class LetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient CaseLetters letters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            byte[] file =
                    letters.print(request.getParameter("c"), Ids.asked(request.getParameter("l")));
            response.setContentType("application/pdf");
            response.setContentLength(file.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"document.pdf\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(file);
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (AskFirst first) {
            Question.ask(first, request, response);
        }
    }
}
