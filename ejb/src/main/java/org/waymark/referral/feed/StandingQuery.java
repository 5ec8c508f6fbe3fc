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
import org.waymark.referral.Disposition;
import org.waymark.referral.DispositionRules;
import org.waymark.referral.DispositionRules.Decision;
import org.waymark.referral.FeedMessage;

/** Asks every rule about a stored referral once more, as it stands now. */
@ApplicationScoped
public class StandingQuery {

    private static final Set<Disposition> IN_THE_WAY =
            Set.of(Disposition.HELD_CONSENT, Disposition.HELD_CONTACT, Disposition.RETURNED);

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Inject private Appraiser appraiser;

    /**
     * What keeps it from being worked, in the order in which it is decided. The referral stays
     * locked until the transaction ends.
     *
     * @param source code of referral_source
     * @param received its day decides which rules are in force
     * @param agreed the person has given explicit consent by now
     */
    public List<Decision> obstacles(
            long referralId, String source, Instant received, boolean agreed) {
        try (Connection connection = database.getConnection()) {
            FeedMessage stored =
                    new HeldReferralQuery(connection)
                            .load(Set.of(referralId))
                            .get(referralId)
                            .message();
            FeedMessage message = agreed ? CompletedMessage.agreed(stored) : stored;
            return DispositionRules.obstacles(
                            message, appraiser.appraise(message, source, received).facts())
                    .stream()
                    .filter(each -> IN_THE_WAY.contains(each.disposition()))
                    .toList();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
