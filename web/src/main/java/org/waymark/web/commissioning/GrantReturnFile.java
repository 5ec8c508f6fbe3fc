package org.waymark.web.commissioning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.reporting.returns.GrantReturnQuery;
import org.waymark.shared.Ids;
import org.waymark.web.reporting.BookFile;

/** The return of one grant as a file. */
@WebServlet({
    "/commissioning/grant-return.csv",
    "/commissioning/grant-return.xlsx",
    "/commissioning/grant-return.ods",
    "/commissioning/grant-return.pdf"
})
public class GrantReturnFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient GrantReturnQuery query;

    @Override
    protected Named book(HttpServletRequest request) {
        GrantReturnQuery.Opened opened = query.export(Ids.asked(request.getParameter("r")));
        return new Named("grant-" + opened.one().quarter().code(), GrantBooks.one(opened));
    }
}
