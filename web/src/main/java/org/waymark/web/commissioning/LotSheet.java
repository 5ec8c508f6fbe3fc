package org.waymark.web.commissioning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.reporting.LotJourney;
import org.waymark.reporting.export.Book;
import org.waymark.reporting.indicator.LotQuery;

/** The lots of a contract or grant as a table to take away, with the figures of the page. */
final class LotSheet {

    private static final String NOT_AVAILABLE = "[x]";
    private static final int FIGURES = 5;

    private LotSheet() {}

    static Book.Sheet of(List<LotQuery.Line> lots) {
        List<List<Object>> rows = new ArrayList<>();
        for (LotQuery.Line lot : lots) {
            List<Object> row = new ArrayList<>(List.of(lot.name(), lot.crime(), lot.areas()));
            LotJourney journey = lot.journey();
            row.addAll(
                    journey == null
                            ? Collections.nCopies(FIGURES, NOT_AVAILABLE)
                            : List.of(
                                    journey.by().label(),
                                    journey.received(),
                                    journey.engaged().part(),
                                    journey.engaged().percentage(),
                                    journey.engaged().text()));
            rows.add(row);
        }
        return ContractBooks.sheet(
                "Lots",
                "Lots, and their referrals of the quarter",
                List.of(
                        "Lot",
                        "Kinds of crime",
                        "Areas",
                        "Counted",
                        "Received (referrals)",
                        "Engaged (referrals)",
                        "Engaged of received",
                        "With its 95% interval"),
                rows);
    }
}
