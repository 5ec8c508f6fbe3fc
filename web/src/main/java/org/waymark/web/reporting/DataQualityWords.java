package org.waymark.web.reporting;

import java.util.stream.Collectors;
import org.waymark.reporting.Completeness;
import org.waymark.reporting.ReachReport;
import org.waymark.reporting.RecordedField;

/** How completely facts are recorded, in bands, for page and file. */
final class DataQualityWords {

    private static final String NOTHING = "\u2013";

    private DataQualityWords() {}

    /** A band in words that fit what is asked. */
    static String band(RecordedField field, Completeness band) {
        boolean arrival = field == RecordedField.IN_TIME || field == RecordedField.POSTCODE;
        if (!arrival || band == Completeness.NOT_SHOWN) {
            return band.label();
        }
        return switch (band) {
            case HIGH -> "90% or more";
            case MIDDLE -> "70% to 90%";
            default -> "fewer than 70%";
        };
    }

    /** The services in a band, in words. */
    static String services(ReachReport.FieldRow row, Completeness band) {
        String names =
                row.services().stream()
                        .filter(each -> each.band() == band)
                        .map(ReachReport.ServiceBand::label)
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? NOTHING : names;
    }
}
