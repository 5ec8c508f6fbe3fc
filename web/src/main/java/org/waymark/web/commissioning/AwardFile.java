package org.waymark.web.commissioning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.commissioning.award.Award;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.commissioning.award.AwardSources;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.reporting.indicator.LotQuery;
import org.waymark.shared.Ids;
import org.waymark.web.reporting.BookFile;

/** One contract or grant as a file: its money, and the figures of a quarter. */
@WebServlet({
    "/commissioning/award.csv",
    "/commissioning/award.xlsx",
    "/commissioning/award.ods",
    "/commissioning/award.pdf"
})
public class AwardFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient CurrentActor current;
    @Inject private transient AwardQuery awards;
    @Inject private transient IndicatorQuery query;
    @Inject private transient LotQuery lots;
    @Inject private transient AwardSources sources;

    @Override
    protected Named book(HttpServletRequest request) {
        Award award = awards.export(Ids.asked(request.getParameter("a")));
        IndicatorQuery.Sheet sheet =
                award.serviceId() == null
                        ? null
                        : query.exportSheet(
                                award.id(),
                                QuarterChoice.asked(request.getParameter("q"), query.quarters()));
        return new Named(
                sheet == null ? "contract" : "contract-" + sheet.quarter().code(),
                ContractBooks.award(
                        award,
                        sheet,
                        new AwardParts(
                                award.lots().isEmpty()
                                        ? List.of()
                                        : lots.export(
                                                award.id(), sheet == null ? null : sheet.quarter()),
                                sources.of(award.id())),
                        !current.get().may(Right.PUBLISHED_FIGURES)));
    }
}
