package org.waymark.referral.feed;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.waymark.access.Actor;
import org.waymark.commissioning.Organisation;
import org.waymark.referral.Consent;
import org.waymark.referral.CrimeReference;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.MessageType;
import org.waymark.referral.VictimType;
import org.waymark.shared.Ids;

/** What every sender of a single referral would have to repeat, filled in where it is missing. */
record SingleMessage(Actor actor, Organisation own, Instant now) {

    Map<FeedColumn, String> filled(Map<FeedColumn, String> cells) {
        Map<FeedColumn, String> filled = new EnumMap<>(FeedColumn.class);
        cells.forEach(
                (column, text) -> {
                    if (text != null && !text.isBlank()) {
                        filled.put(column, text.strip());
                    }
                });
        String id = Long.toString(Ids.next());
        filled.putIfAbsent(FeedColumn.MESSAGE_ID, "single-" + id);
        if (!actor.isClient()) {
            filled.computeIfPresent(FeedColumn.MESSAGE_ID, (column, named) -> named + ofActor());
        }
        filled.putIfAbsent(FeedColumn.MESSAGE_TYPE, MessageType.NEW.name());
        filled.putIfAbsent(FeedColumn.SENDING_FORCE, own.code());
        filled.putIfAbsent(FeedColumn.SENT_AT, now.toString());
        filled.putIfAbsent(FeedColumn.CRIME_REF, CrimeReference.NONE + id);
        filled.putIfAbsent(FeedColumn.VICTIM_TYPE, VictimType.PERSON.name());
        filled.putIfAbsent(FeedColumn.CONSENT, Consent.NOT_ASKED.name());
        filled.putIfAbsent(FeedColumn.REPORTED_AT, filled.get(FeedColumn.SENT_AT));
        filled.putIfAbsent(FeedColumn.OFFICER_NAME, actor.name());
        return filled;
    }

    /** What a browser calls a message names nobody else's. */
    private String ofActor() {
        return "-" + Long.toString(actor.id(), Character.MAX_RADIX);
    }
}
