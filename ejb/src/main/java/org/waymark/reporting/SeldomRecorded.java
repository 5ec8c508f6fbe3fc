package org.waymark.reporting;

import java.util.ArrayList;
import java.util.List;
import org.waymark.reporting.suppression.PublishedCount;
import org.waymark.reporting.suppression.Selection;

/**
 * Which facts that figures are filtered by are unknown in more than 30 % of the referrals of a
 * quarter: every chart and sentence by such a fact says so.
 */
final class SeldomRecorded {

    private static final double MOST_UNKNOWN = 0.3;

    private SeldomRecorded() {}

    /** Borough of residence and crime group, where it holds; by published numbers only. */
    static List<RecordedField> of(PublishedQuarter quarter) {
        List<RecordedField> seldom = new ArrayList<>();
        for (RecordedField field : List.of(RecordedField.BOROUGH, RecordedField.GROUP)) {
            if (quarter.completeness(field, null) == Completeness.LOW
                    || isMissing(quarter, field)) {
                seldom.add(field);
            }
        }
        return seldom;
    }

    /** Quarters that were counted before the bands were have the row of what is not known. */
    private static boolean isMissing(PublishedQuarter quarter, RecordedField field) {
        String dimension = field.dimension();
        String unknown = field == RecordedField.BOROUGH ? "UNKNOWN" : "UNMAPPED";
        if (!quarter.keys(dimension).contains(unknown)) {
            return false;
        }
        PublishedCount without =
                quarter.journey().count(0, Selection.everyone().with(dimension, unknown));
        PublishedCount all = quarter.journey().count(0, Selection.everyone());
        return without.shown() && all.shown() && without.value() > all.value() * MOST_UNKNOWN;
    }
}
