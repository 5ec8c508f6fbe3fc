package org.waymark.referral.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.waymark.person.seal.PersonKeys;
import org.waymark.referral.FeedMessage;

/**
 * Keeps, or forgets, what recognises somebody who objected to contact, by the same hashes as the
 * feed. In the caller's transaction.
 */
@ApplicationScoped
public class ObjectionWriter {

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Inject private ObjectionKeys keys;
    @Inject private PersonKeys seal;

    /**
     * From now on a message about this person, or about one of these crimes against them, leads to
     * no contact.
     *
     * @param referrals all there are of the person
     */
    public void keep(Collection<Long> referrals, Instant at) {
        TableWriter suppressions =
                new TableWriter("INSERT IGNORE", "suppression", "key_hash", "created_at");
        try (Connection connection = database.getConnection()) {
            hashes(referrals, connection).forEach(hash -> suppressions.add(hash.array(), at));
            suppressions.flush(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The person asked for help: messages about them are taken again. */
    public void forget(Collection<Long> referrals) {
        try (Connection connection = database.getConnection()) {
            new SuppressionWriter(connection)
                    .lift(new ChunkQuery(connection).suppressed(hashes(referrals, connection)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes out of a referral that nobody has worked all that says who it is about. */
    public void removePerson(long referralId) {
        try (Connection connection = database.getConnection()) {
            HeldReferral referral =
                    new HeldReferralQuery(connection, seal)
                            .load(Set.of(referralId))
                            .get(referralId);
            new ForgottenPersonWriter(connection)
                    .forget(referral.id(), referral.personId(), referral.message());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Set<ByteBuffer> hashes(Collection<Long> referrals, Connection connection)
            throws SQLException {
        Set<ByteBuffer> hashes = new LinkedHashSet<>();
        for (HeldReferral each : new HeldReferralQuery(connection, seal).load(referrals).values()) {
            FeedMessage message = each.message();
            hashes.addAll(keys.ofPerson(message));
            hashes.add(keys.ofReferral(VictimOfCrime.of(message)));
            hashes.add(keys.ofReferral(VictimOfCrime.byName(message)));
        }
        return hashes;
    }
}
