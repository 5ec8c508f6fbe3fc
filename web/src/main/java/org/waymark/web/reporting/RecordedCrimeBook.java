package org.waymark.web.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.waymark.reference.CrimeGroup;
import org.waymark.reporting.crime.RecordedCrimeQuery;
import org.waymark.reporting.export.Book;

/** Recorded crime of a financial year, to take away. The police publish it: nothing is hidden. */
final class RecordedCrimeBook {

    private RecordedCrimeBook() {}

    /**
     * The report.
     *
     * @param group null for all offences
     * @param missing its months that nobody has loaded, in words
     */
    static Book of(RecordedCrimeQuery.Year year, CrimeGroup group, String missing) {
        String what =
                "%s, %s"
                        .formatted(
                                group == null ? "All offences" : group.label(),
                                RecordedCrimeView.years(year.year()));
        List<List<Object>> rows = new ArrayList<>();
        for (RecordedCrimeQuery.Line line : year.lines()) {
            List<Object> row = new ArrayList<>(List.of(line.area(), line.offences()));
            row.add(line.residents());
            row.add(
                    line.rate() == null
                            ? null
                            : BigDecimal.valueOf(line.rate()).setScale(1, RoundingMode.HALF_UP));
            rows.add(row);
        }
        List<Object> all = new ArrayList<>(List.of("All together", year.total()));
        all.add(null);
        all.add(null);
        rows.add(all);
        return new Book(
                "Police figures: " + what,
                List.of(
                        "As the Metropolitan Police have published it, by where the offence was. The City"
                                + " of London has a police force of its own.",
                        year.missing().isEmpty()
                                ? "The whole financial year is loaded."
                                : "Not a whole year. Not loaded: %s. Do not compare it with a whole one."
                                        .formatted(missing)),
                List.of(
                        "Residents: Census 2021. People who work in or visit a borough are not among"
                                + " them, so a rate says least in the centre.",
                        "Domestic abuse and hate crime cannot be read from the kind of offence. Until June"
                                + " 2024 stalking and harassment stands inside violence.",
                        ReportNotes.MAP),
                List.of(
                        new Book.Sheet(
                                "By area",
                                "Recorded offences by area, " + what,
                                BoroughMaps.crimeFinding(year),
                                BoroughMaps.crime(year, what).onPaper(),
                                List.of(
                                        "Area of the offence",
                                        "Offences",
                                        "Residents 2021",
                                        "Offences for each 1,000 residents"),
                                rows)));
    }
}
