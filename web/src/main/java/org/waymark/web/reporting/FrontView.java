package org.waymark.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.waymark.reference.Quarter;
import org.waymark.reporting.FrontQuery;
import org.waymark.reporting.FrontReport;
import org.waymark.reporting.Percentage;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.shared.BadInput;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** Five questions on one screen; the quarter stands in the address. */
@Named
@RequestScoped
public class FrontView {

    @Inject private FrontQuery query;
    @Inject private PageMessages messages;
    @Inject private RequestParameters parameters;

    private FrontReport report;
    private List<FrontCard> cards;

    /** Reads the figures before the page is drawn, so that a wrong address is told at the top. */
    public void open() {
        try {
            report = query.report(ReachView.quarter(parameters.text("quarter")));
            cards = FrontCards.of(report);
        } catch (BadInput wrong) {
            messages.refused(wrong);
        }
    }

    /** The report; null when the address asks for something that does not exist. */
    public FrontReport getReport() {
        return report;
    }

    public List<FrontCard> getCards() {
        return cards;
    }

    /** Why a quarter before the newest is shown; empty when it is not. */
    public String getPassedOver() {
        return FrontWords.passedOver(report);
    }

    public List<Quarter> getQuarters() {
        return query.quarters();
    }

    /** The quarter of a row of a table behind a picture. */
    public String name(List<Object> row) {
        return text(row.get(0));
    }

    /** Its other cells. */
    public List<String> cells(List<Object> row) {
        return row.stream().skip(1).map(FrontView::text).toList();
    }

    private static String text(Object cell) {
        if (cell instanceof PublishedCount count) {
            return count.text();
        }
        if (cell instanceof Percentage percentage) {
            return percentage.text();
        }
        return cell instanceof BigDecimal number
                ? String.format(Locale.UK, "%,." + number.scale() + "f", number)
                : cell.toString();
    }
}
