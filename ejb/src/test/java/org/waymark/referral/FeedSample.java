package org.waymark.referral;

import static org.waymark.referral.FeedColumn.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A row that is right in every column, to be spoilt or changed one cell at a time. */
public final class FeedSample {

    public static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    private final Map<FeedColumn, String> cells = new EnumMap<>(FeedColumn.class);

    private FeedSample() {}

    /** An assault on a person who was told and can be called. */
    public static FeedSample row() {
        return new FeedSample()
                .with(MESSAGE_ID, "MPS-1")
                .with(MESSAGE_TYPE, "NEW")
                .with(SENDING_FORCE, "MPS")
                .with(SENT_AT, "2026-04-01T06:00:00Z")
                .with(CRIME_REF, "2812345/26")
                .with(OFFENCE_CODE, "105A")
                .with(OFFENCE_FROM, "2026-03-30")
                .with(REPORTED_AT, "2026-03-31T09:15")
                .with(VICTIM_TYPE, "PERSON")
                .with(GIVEN_NAMES, "Amara")
                .with(SURNAME, "O’Brien-Núñez")
                .with(PHONE, "07700 900123")
                .with(CONSENT, "NOTIFIED");
    }

    public FeedSample with(FeedColumn column, String text) {
        cells.put(column, text);
        return this;
    }

    public FeedRow read() {
        return FeedRowReader.read(cells, TODAY, ShippedLists.ETHNICITIES);
    }

    /**
     * @throws IllegalStateException when the row is not valid: the test would prove nothing
     */
    public FeedMessage message() {
        FeedRow row = read();
        if (!row.isValid()) {
            throw new IllegalStateException(row.errors().toString());
        }
        return row.message();
    }
}
