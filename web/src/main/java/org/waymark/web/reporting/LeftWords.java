package org.waymark.web.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.reporting.Characteristic;
import org.waymark.reporting.FrontReport;
import org.waymark.reporting.ReachReport;

/** Whether anyone is left out, in words: by borough, and by protected characteristic. */
final class LeftWords {

    private static final int NAMED = 2;

    private LeftWords() {}

    static String of(FrontReport.Left left) {
        List<String> said = new ArrayList<>();
        if (left.shown() == 0) {
            said.add("Cannot be said by borough: the numbers are hidden to protect small numbers.");
        } else if (left.fewer().isEmpty()) {
            said.add(
                    "In no borough that can be shown did fewer referrals engage, beside residents,"
                            + " than chance explains.");
        } else {
            said.add(
                    "Times the common rate beside residents: %s."
                            .formatted(boroughs(left.fewer())));
        }
        int hidden = left.all() - left.shown();
        if (left.shown() > 0 && hidden > 0) {
            said.add("%d cannot be shown.".formatted(hidden));
        }
        said.add(crime(left));
        said.add(groups(left));
        if (!left.seldom().isEmpty()) {
            said.add(
                    "Cannot be said by %s: unknown in more than 30%% of referrals received."
                            .formatted(
                                    left.seldom().stream()
                                            .map(each -> each.toLowerCase(Locale.UK))
                                            .collect(Collectors.joining(", "))));
        }
        unsaid(left).ifPresent(said::add);
        uncounted(left).ifPresent(said::add);
        return String.join(" ", said);
    }

    /** What too few of the engaged, the only ones who could be asked, chose to say. */
    private static Optional<String> unsaid(FrontReport.Left left) {
        List<FrontReport.Groups> seldom =
                left.groups().stream()
                        .filter(FrontReport.Groups::seldom)
                        .filter(each -> Characteristic.said().contains(each.characteristic()))
                        .toList();
        return seldom.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Cannot be said by %s: unknown in more than 30%% of engaged referrals."
                                .formatted(characteristics(seldom)));
    }

    /** What this quarter was counted before: characteristics that were asked about later. */
    private static Optional<String> uncounted(FrontReport.Left left) {
        List<Characteristic> counted =
                left.groups().stream().map(FrontReport.Groups::characteristic).toList();
        String missing =
                Characteristic.said().stream()
                        .filter(each -> !counted.contains(each))
                        .map(each -> each.label().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
        return counted.isEmpty() || missing.isEmpty()
                ? Optional.empty()
                : Optional.of("Counted before these were asked: " + missing + ".");
    }

    /** The same boroughs beside what the police recorded there. */
    private static String crime(FrontReport.Left left) {
        return left.crimeShown() == 0
                ? "No rate by recorded crime."
                : "Beside recorded offences: %d of %d."
                        .formatted(left.crimeFewer(), left.crimeShown());
    }

    /** By protected characteristic: the clearest shortfall, and what cannot be compared. */
    private static String groups(FrontReport.Left left) {
        if (left.groups().isEmpty()) {
            return "This quarter was not counted by protected characteristic.";
        }
        List<FrontReport.Groups> told =
                left.groups().stream()
                        .filter(each -> !each.seldom() && each.compared() > 0)
                        .toList();
        List<FrontReport.Groups> alone =
                left.groups().stream()
                        .filter(each -> !each.seldom() && each.compared() == 0)
                        .toList();
        String nothing =
                alone.isEmpty()
                        ? ""
                        : " Nothing to compare %s with.".formatted(characteristics(alone));
        if (told.isEmpty()) {
            return "By no protected characteristic can it be compared." + nothing;
        }
        return left.clearest()
                        .map(LeftWords::shortfall)
                        .orElse(
                                "By %s no group engages less than chance explains."
                                        .formatted(characteristics(told)))
                + nothing;
    }

    private static String shortfall(ReachReport.Shortfall least) {
        return "Clearest shortfall by group: %s %s, %.2f (%.2f to %.2f) times the common rate beside %s %d."
                .formatted(
                        least.characteristic().label().toLowerCase(Locale.UK),
                        least.group().toLowerCase(Locale.UK),
                        least.ratio().ratio(),
                        least.ratio().lower(),
                        least.ratio().upper(),
                        least.beside().basis().label().toLowerCase(Locale.UK),
                        least.beside().year());
    }

    private static String characteristics(List<FrontReport.Groups> groups) {
        return groups.stream()
                .map(each -> each.characteristic().label().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }

    private static String boroughs(List<FrontReport.Fewer> fewer) {
        String named =
                fewer.stream()
                        .limit(NAMED)
                        .map(
                                each ->
                                        "%s %.2f (%.2f to %.2f)"
                                                .formatted(
                                                        each.label(),
                                                        each.ratio().ratio(),
                                                        each.ratio().lower(),
                                                        each.ratio().upper()))
                        .collect(Collectors.joining(", "));
        return fewer.size() > NAMED
                ? named + " and %d more".formatted(fewer.size() - NAMED)
                : named;
    }
}
