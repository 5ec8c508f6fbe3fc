package org.waymark.privacy.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.waymark.referral.SharingConsent.Standing;

/**
 * One answer, as it was recorded.
 *
 * @param recipient name of the organisation that may be told; null for none
 * @param wording version of the words that were said; null for a decision without the person
 * @param expires last day it holds; null for no end
 * @param reason why it was refused, or shared all the same
 * @param superseded a later answer was recorded
 * @param withdrawn day it was withdrawn; null when it was not
 * @param fields the pieces that may be passed on
 */
public record Consent(
        long id,
        Purpose purpose,
        Long recipientId,
        String recipient,
        Integer wording,
        Answer answer,
        String scope,
        Means how,
        String saidBy,
        String witness,
        LocalDate given,
        LocalDate expires,
        String reason,
        String recordedBy,
        Instant recordedAt,
        String authorisedBy,
        boolean superseded,
        LocalDate withdrawn,
        String withdrawnHow,
        String withdrawnReason,
        String withdrawnBy,
        Set<SharedField> fields) {

    /** The same where nothing is named piece by piece. */
    public Consent(
            long id,
            Purpose purpose,
            Long recipientId,
            String recipient,
            Integer wording,
            Answer answer,
            String scope,
            Means how,
            String saidBy,
            String witness,
            LocalDate given,
            LocalDate expires,
            String reason,
            String recordedBy,
            Instant recordedAt,
            String authorisedBy,
            boolean superseded,
            LocalDate withdrawn,
            String withdrawnHow,
            String withdrawnReason,
            String withdrawnBy) {
        this(
                id,
                purpose,
                recipientId,
                recipient,
                wording,
                answer,
                scope,
                how,
                saidBy,
                witness,
                given,
                expires,
                reason,
                recordedBy,
                recordedAt,
                authorisedBy,
                superseded,
                withdrawn,
                withdrawnHow,
                withdrawnReason,
                withdrawnBy,
                Set.of());
    }

    /**
     * The answer that counts on a day about sharing with an organisation. A decision to share
     * without consent counts for its day; then what the person said before it counts again.
     *
     * @param newestFirst answers of one person to one organisation
     */
    static Optional<Consent> counting(List<Consent> newestFirst, long recipientId, LocalDate day) {
        return newestFirst.stream()
                .filter(each -> each.purpose() == Purpose.SHARE && !each.superseded())
                .filter(each -> Objects.equals(each.recipientId(), recipientId))
                .filter(each -> each.answer() != Answer.OVERRIDDEN || !each.isOver(day))
                .findFirst();
    }

    /** What it means on a day. What has expired is as if it had never been asked. */
    public Standing standing(LocalDate day) {
        if (superseded || given.isAfter(day)) {
            return Standing.NOT_ON_RECORD;
        }
        return switch (answer) {
            case OVERRIDDEN -> isOver(day) ? Standing.NOT_ON_RECORD : Standing.OVERRIDDEN;
            case REFUSED -> Standing.REFUSED;
            case AGREED ->
                    withdrawn != null
                            ? Standing.REFUSED
                            : isOver(day) ? Standing.NOT_ON_RECORD : Standing.AGREED;
        };
    }

    /** The pieces that may be passed on, in words; empty when none is named. */
    public String fieldsInWords() {
        return SharedField.inWords(fields);
    }

    /** It held, and its last day is over. */
    public boolean isOver(LocalDate day) {
        return expires != null && day.isAfter(expires);
    }

    /** How it stands, in words. */
    public String inWords(LocalDate day) {
        if (superseded) {
            return "Replaced by a later answer";
        }
        if (withdrawn != null) {
            return "Withdrawn";
        }
        if (answer != Answer.REFUSED && isOver(day)) {
            return "Expired";
        }
        return answer.label();
    }

    /** Can it be taken back? */
    public boolean canBeWithdrawn() {
        return answer == Answer.AGREED && !superseded && withdrawn == null;
    }
}
