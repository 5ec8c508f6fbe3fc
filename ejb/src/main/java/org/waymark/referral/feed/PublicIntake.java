package org.waymark.referral.feed;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.commissioning.Organisation;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.FeedRow;
import org.waymark.referral.FeedRowReader;

/**
 * Makes a referral of what somebody told on a public page, or of advice that was given before: by
 * the same rules and the same way as a row of a feed. It asks for the transaction of its cause.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PublicIntake {

    @Inject private ChunkStore store;
    @Inject private ObjectionKeys objections;
    @Inject private ReferenceData reference;
    @Inject private Clock clock;

    /**
     * A referral and the person it is about.
     *
     * @param referralId of the new one, or of the one there is for this person and incident
     * @param forgotten the person objected before: who they are was not kept
     */
    public record Made(long referralId, long personId, String reference, boolean forgotten) {}

    /**
     * Makes it.
     *
     * @param sender the organisation that stands for the public page
     * @param source code of referral_source
     * @param by how the history names who made it
     * @return null when nothing was stored, as for somebody who objected to all contact
     * @throws IllegalStateException when the cells do not fit the format: the page has checked them
     */
    public Made make(Map<FeedColumn, String> cells, Organisation sender, String source, String by) {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        Map<FeedColumn, String> filled = new EnumMap<>(cells);
        filled.put(FeedColumn.SENDING_FORCE, sender.code());
        FeedRow row =
                FeedRowReader.read(filled, today, reference.codeLists().codes("ethnicity", today));
        if (!row.isValid()) {
            throw new IllegalStateException(
                    "A public report does not fit the format: "
                            + row.errors().stream().map(each -> each.columnName()).toList());
        }
        Origin origin = new Origin(0, null, sender.id(), by, source, clock.instant());
        try {
            HeldReferral made =
                    store.store(origin, Incoming.of(row, List.of(), objections)).referral();
            return made == null
                    ? null
                    : new Made(
                            made.id(),
                            made.personId(),
                            made.reference().value(),
                            made.isForgotten());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
