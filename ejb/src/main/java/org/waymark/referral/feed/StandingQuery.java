package org.waymark.referral.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.waymark.commissioning.Proposal;
import org.waymark.person.seal.PersonKeys;
import org.waymark.referral.Disposition;
import org.waymark.referral.DispositionRules;
import org.waymark.referral.DispositionRules.Decision;
import org.waymark.referral.FeedMessage;

/** Asks every rule about a stored referral once more, as it stands now. */
@ApplicationScoped
public class StandingQuery {

    private static final Set<Disposition> IN_THE_WAY =
            Set.of(
                    Disposition.SUPPRESSED,
                    Disposition.HELD_CONSENT,
                    Disposition.HELD_CONTACT,
                    Disposition.RETURNED);

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Inject private Appraiser appraiser;
    @Inject private ObjectionKeys keys;
    @Inject private PersonKeys seal;

    /**
     * How a referral stands.
     *
     * @param obstacles what keeps it from being worked, in the order in which it is decided
     * @param proposal where the rules would send it now; null where somebody sent it by hand
     * @param objected the person objected in another message, and no later consent was sent
     */
    public record Standing(List<Decision> obstacles, Proposal proposal, boolean objected) {}

    /** Has the person objected in another message, and not agreed since? */
    public boolean isObjectedTo(long referralId) {
        try (Connection connection = database.getConnection()) {
            HeldReferral referral =
                    new HeldReferralQuery(connection, seal)
                            .load(Set.of(referralId))
                            .get(referralId);
            return isObjectedTo(referral, connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean isObjectedTo(HeldReferral referral, Connection connection) throws SQLException {
        return !new ChunkQuery(connection).suppressed(keys.ofPerson(referral.message())).isEmpty();
    }

    /**
     * The referral stays locked until the transaction ends.
     *
     * @param source code of referral_source
     * @param received its day decides which rules are in force
     * @param agreed the person has given explicit consent by now: later than any objection
     */
    public Standing of(long referralId, String source, Instant received, boolean agreed) {
        try (Connection connection = database.getConnection()) {
            HeldReferral referral =
                    new HeldReferralQuery(connection, seal, HeldContactPoint::safest)
                            .load(Set.of(referralId))
                            .get(referralId);
            FeedMessage message =
                    agreed ? CompletedMessage.agreed(referral.message()) : referral.message();
            boolean objected = isObjectedTo(referral, connection);
            Appraisal appraisal = appraiser.appraise(message, source, received);
            return new Standing(
                    DispositionRules.obstacles(
                                    message,
                                    appraisal.facts().knowing(true, true, objected && !agreed))
                            .stream()
                            .filter(each -> IN_THE_WAY.contains(each.disposition()))
                            .toList(),
                    referral.routed() == null ? appraisal.proposal() : null,
                    objected);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
