package org.waymark.web.commissioning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.shared.Ids;
import org.waymark.web.reporting.BookFile;

/** The list of contracts and grants as a file, whole, below the funds that pay them. */
@WebServlet({
    "/commissioning/awards.csv",
    "/commissioning/awards.xlsx",
    "/commissioning/awards.ods",
    "/commissioning/awards.pdf"
})
public class AwardsFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient AwardQuery query;

    @Override
    protected Named book(HttpServletRequest request) {
        Long programme = Ids.read(request.getParameter("p")).orElse(null);
        return new Named("contracts", AwardListBook.of(query.exportList(programme), programme));
    }
}
