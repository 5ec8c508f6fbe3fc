package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.outcome.MojOutcome;
import org.waymark.reporting.CopingQuery;
import org.waymark.reporting.OutcomeGroups;
import org.waymark.reporting.OwnOutcomeGroups;
import org.waymark.reporting.export.Book;
import org.waymark.shared.BadInput;

/** Outcomes by protected characteristic, in words and to take away. */
final class CopingGroups {

    private CopingGroups() {}

    /** The outcome that an address names; null where it names none. */
    static MojOutcome outcome(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return Arrays.stream(MojOutcome.values())
                .filter(each -> each.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new BadInput("outcome", "There is no outcome of this name."));
    }

    /** Who improved less often, and how much is unknown. */
    static String finding(OutcomeGroups groups) {
        String said =
                groups.clearest()
                        .map(
                                behind ->
                                        "%s: improved less often than the others who said something, %s."
                                                .formatted(
                                                        behind.group().label(),
                                                        behind.difference().text()))
                        .orElse(
                                "No group that can be shown improved less often than the others by"
                                        + " more than chance explains.");
        return said + unknown(groups);
    }

    private static String unknown(OutcomeGroups groups) {
        if (!groups.isMuchUnknown()) {
            return "";
        }
        return groups.unknown().percentage().shown()
                ? " More than 30% unknown: of so many pairs it is not recorded that this may mislead."
                : " How many are unknown cannot be said.";
    }

    /** How much is unknown of a provider's own pairs. */
    static String finding(OwnOutcomeGroups groups) {
        return groups.isMuchUnknown()
                ? "More than 30% unknown: of so many pairs it is not recorded that this may mislead."
                : "";
    }

    /** One row for each outcome, characteristic and group: all of London, rounded. */
    static Optional<Book.Sheet> sheet(CopingQuery.PublishedOutcomes report) {
        List<List<Object>> rows = new ArrayList<>();
        for (CopingQuery.Published each : report.outcomes()) {
            for (OutcomeGroups groups : each.groups()) {
                for (OutcomeGroups.Group group : groups.groups()) {
                    List<Object> row =
                            new ArrayList<>(
                                    List.of(
                                            "%s, %s: %s"
                                                    .formatted(
                                                            OutcomesWords.shortName(each.outcome()),
                                                            groups.characteristic()
                                                                    .label()
                                                                    .toLowerCase(Locale.UK),
                                                            group.label()),
                                            group.paired()));
                    OutcomesBook.share(row, group.improved());
                    OutcomesBook.share(row, group.same());
                    OutcomesBook.share(row, group.worse());
                    rows.add(row);
                }
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> headings = new ArrayList<>(List.of("Group", "Pairs (cases, rounded)"));
        headings.addAll(OutcomesBook.of("Improved", "cases"));
        headings.addAll(OutcomesBook.of("Same", "cases"));
        headings.addAll(OutcomesBook.of("Worse", "cases"));
        return Optional.of(
                new Book.Sheet(
                        "By characteristic",
                        "Outcomes by protected characteristic, all of London (cases closed in the"
                                + " quarter, rounded)",
                        "One characteristic at a time, in the usual order and never a ranking. Where"
                                + " many are unknown, or many more were closed than are pairs, a"
                                + " difference says little.",
                        "",
                        headings,
                        rows));
    }
}
