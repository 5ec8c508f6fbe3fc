package org.waymark.web.commissioning;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.reporting.code.CodeFigureQuery;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.indicator.IndicatorQuery;
import org.waymark.reporting.indicator.IndicatorTrends;
import org.waymark.shared.NotFound;
import org.waymark.web.reporting.BookFile;

/** One indicator with the figures of every contract, as a file. */
@WebServlet({
    "/commissioning/indicator.csv",
    "/commissioning/indicator.xlsx",
    "/commissioning/indicator.ods",
    "/commissioning/indicator.pdf"
})
public class IndicatorFile extends BookFile {

    private static final long serialVersionUID = 1L;

    @Inject private transient CurrentActor current;
    @Inject private transient IndicatorQuery query;
    @Inject private transient IndicatorTrends trends;
    @Inject private transient CodeFigureQuery codeFigures;

    @Override
    protected Named book(HttpServletRequest request) {
        String code = request.getParameter("i");
        if (code == null) {
            throw new NotFound();
        }
        IndicatorQuery.Opened opened =
                query.export(
                        code, QuarterChoice.asked(request.getParameter("q"), query.quarters()));
        Book book =
                ContractBooks.indicator(
                        opened,
                        "CODE".equals(opened.inForce().block())
                                ? codeFigures.of(opened.inForce().code(), opened.quarter())
                                : List.of(),
                        !current.get().may(Right.PUBLISHED_FIGURES));
        String contract = request.getParameter("c");
        return new Named(
                "indicator-" + opened.inForce().code() + "-" + opened.quarter().code(),
                contract == null
                        ? book
                        : book.with(
                                TrendWords.sheet(
                                        trends.export(
                                                ServiceOfContract.contract(contract),
                                                ServiceOfContract.service(contract),
                                                opened.inForce().code()))));
    }
}
