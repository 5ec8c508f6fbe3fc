package org.waymark.web.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.OutcomesReport;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.RecordedField;
import org.waymark.reporting.VariationReport;

/**
 * What every chart, its sentence and its table say where a fact they are by is unknown in more than
 * 30 % of referrals. Empty where it is not.
 */
final class UnknownWords {

    private UnknownWords() {}

    /** Begins with a space, to stand after what the figures say. */
    static String of(Collection<RecordedField> seldom) {
        return seldom.isEmpty()
                ? ""
                : " More than 30%% unknown: in so many referrals %s is not recorded that this may mislead."
                        .formatted(
                                seldom.stream()
                                        .map(field -> field.label().toLowerCase(Locale.UK))
                                        .collect(Collectors.joining(" and ")));
    }

    /** By what a page of outcomes is narrowed to. */
    static String of(OutcomesReport report) {
        return of(report.seldomHere());
    }

    /** Of a list by a filter. */
    static String list(OutcomesReport report, String dimension) {
        return of(
                report.seldom().stream()
                        .filter(field -> field.dimension().equals(dimension))
                        .toList());
    }

    /** By what a chart over time is narrowed to. */
    static String overTime(VariationReport report) {
        List<String> chosen =
                report.selected().stream().map(OutcomesReport.Choice::dimension).toList();
        return of(
                report.seldom().stream()
                        .filter(field -> chosen.contains(field.dimension()))
                        .toList());
    }

    /** Of places of a kind: only boroughs can be unknown. */
    static String places(VariationReport report, String kind) {
        return of(
                report.seldom().stream().filter(field -> field.dimension().equals(kind)).toList());
    }

    /** Of the boroughs of who is reached. */
    static String boroughs(ReachReport report) {
        return of(
                report.fields().stream()
                        .filter(row -> row.field() == RecordedField.BOROUGH)
                        .filter(row -> row.london() == Completeness.LOW)
                        .map(ReachReport.FieldRow::field)
                        .toList());
    }
}
