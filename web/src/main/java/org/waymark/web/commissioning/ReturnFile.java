package org.waymark.web.commissioning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.reporting.returns.ReturnQuery;
import org.waymark.shared.Ids;
import org.waymark.web.reporting.BookFile;

/** One return as a file. */
@WebServlet({
    "/commissioning/return.csv",
    "/commissioning/return.xlsx",
    "/commissioning/return.ods",
    "/commissioning/return.pdf"
})
public class ReturnFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient ReturnQuery query;

    @Override
    protected Named book(HttpServletRequest request) {
        ReturnQuery.Opened opened =
                query.export(
                        Ids.asked(request.getParameter("r")),
                        SubmissionChoice.of(request.getParameter("s")));
        return new Named("return-" + opened.one().quarter().code(), ReturnBook.of(opened));
    }
}
