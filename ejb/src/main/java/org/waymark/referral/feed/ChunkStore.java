package org.waymark.referral.feed;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.person.CollisionWriter;
import org.waymark.person.ConflictWriter;
import org.waymark.person.CrowdedKeys;
import org.waymark.person.LikelyConflictWriter;
import org.waymark.person.MatchKeys;
import org.waymark.person.MatchWriter;
import org.waymark.person.seal.ContentSeal;
import org.waymark.person.seal.PersonKeys;
import org.waymark.referral.ReferralContactForbidden;
import org.waymark.referral.ReferralDangerChanged;
import org.waymark.referral.ReferralObjectionHeard;
import org.waymark.referral.ReferralRestricted;
import org.waymark.referral.ReferralRiskRaised;
import org.waymark.referral.ReferralWithdrawn;
import org.waymark.referral.ReferralsUpdated;
import org.waymark.referral.RepeatUrgency;
import org.waymark.referral.RestrictedSealStore;
import org.waymark.referral.SealedRowStore;

/**
 * Stores messages, one or thousands at once: asks what is known of them, takes them one after the
 * other, and writes what came of it table by table, in the caller's transaction. Either all of them
 * are there or none.
 */
@ApplicationScoped
public class ChunkStore {

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @Inject
    @ConfigProperty(name = "waymark.matching", defaultValue = "true")
    private boolean matching;

    @Inject private Appraiser appraiser;
    @Inject private IntakeClocks clocks;
    @Inject private ObjectionKeys keys;
    @Inject private Organisations organisations;
    @Inject private CrowdedKeys crowded;
    @Inject private MatchKeys matchKeys;
    @Inject private PersonKeys seal;
    @Inject private SealedRowStore sealedRows;
    @Inject private RestrictedSealStore restrictedPeople;
    @Inject private RepeatUrgency urgency;
    @Inject private Event<ReferralWithdrawn> withdrawn;
    @Inject private Event<ReferralRiskRaised> raised;
    @Inject private Event<ReferralContactForbidden> forbidden;
    @Inject private Event<ReferralDangerChanged> danger;
    @Inject private Event<ReferralRestricted> restricted;
    @Inject private Event<ReferralsUpdated> updated;
    @Inject private Event<ReferralObjectionHeard> objection;
    @Inject private Clock clock;

    /** Stores a chunk of a batch, if the batch is still this run's, and counts it in the batch. */
    void store(Origin origin, String runner, List<Incoming> chunk) throws SQLException {
        try (Connection connection = database.getConnection()) {
            takeTheGate(connection);
            if (!isMine(origin.batchId(), runner, connection)) {
                throw new IllegalStateException(
                        "Batch " + origin.batchId() + " has been taken over by another run");
            }
            take(origin, chunk, connection);
            count(origin.batchId(), chunk.get(chunk.size() - 1).row().number(), connection);
        }
    }

    /** Stores one message and says what became of it. */
    ChunkIntake.Outcome store(Origin origin, Incoming message) throws SQLException {
        try (Connection connection = database.getConnection()) {
            takeTheGate(connection);
            return take(origin, List.of(message), connection).get(0);
        }
    }

    private List<ChunkIntake.Outcome> take(
            Origin origin, List<Incoming> chunk, Connection connection) throws SQLException {
        ChunkKnownQuery.Found found =
                new ChunkKnownQuery(connection, seal).of(chunk, origin.owner());
        ChunkObjections objections = new ChunkObjections(found.objections(), keys);
        ContentSeal lasting = new LastingSeal(seal);
        ChunkRowsWriter rows =
                new ChunkRowsWriter(origin, new ChunkRowsWriter.Seals(lasting, sealedRows));
        IntakeMoves moves = new IntakeMoves(rows, clocks, origin);
        ChunkIntake intake =
                new ChunkIntake(found.known(), objections, appraiser, moves, rows, origin);
        List<ChunkIntake.Outcome> outcomes = new ArrayList<>(chunk.size());
        for (Incoming incoming : chunk) {
            outcomes.add(intake.take(incoming));
        }
        ReferralColumns columns = new ReferralColumns(origin, senders(origin), lasting);
        NewReferralsWriter made = new NewReferralsWriter(origin, columns, matchKeys, lasting);
        intake.referrals().stream().filter(HeldReferral::isFresh).forEach(made::add);
        new ChangedReferralsWriter(connection, made, columns, origin.at())
                .write(
                        intake.referrals().stream()
                                .filter(each -> !each.isFresh() && each.isChanged())
                                .toList());
        made.flush(connection);
        rows.flush(connection);
        SuppressionWriter suppressions = new SuppressionWriter(connection);
        suppressions.lift(objections.lifted());
        suppressions.add(objections.heard(), origin.at());
        forget(intake, connection);
        tell(origin, intake);
        tellPartners(intake);
        List<Long> written = writtenPeople(intake);
        new ConflictWriter(connection, origin.at(), seal, matchKeys).arrived(written);
        besides(intake, new LikelyConflictWriter(connection, origin.at()));
        new CollisionWriter(connection, origin.at(), matchKeys, seal)
                .arrived(written, changedReferrals(intake));
        restrictedPeople.settle(written);
        intake.referrals().stream()
                .filter(each -> each.isChanged() && !each.isForgotten())
                .forEach(rows::sealInvalid);
        if (matching) {
            propose(origin, intake, connection);
        }
        return outcomes;
    }

    /** Whoever must not know of the one that was there must not know of the one beside it. */
    private static void besides(ChunkIntake intake, LikelyConflictWriter conflicts)
            throws SQLException {
        for (HeldReferral each : intake.referrals()) {
            if (each.beside() != null) {
                conflicts.same(each.beside().personId(), each.personId());
            }
        }
    }

    /** Last, so that it finds everything that the chunk has stored of them. */
    private static void forget(ChunkIntake intake, Connection connection) throws SQLException {
        ForgottenPersonWriter writer = new ForgottenPersonWriter(connection);
        for (HeldReferral each : intake.referrals()) {
            if (each.isForgotten()) {
                writer.forget(each.id(), each.personId(), each.was());
            }
        }
    }

    /** Whoever works with one of these people hears of it in the same transaction. */
    private void tell(Origin origin, ChunkIntake intake) {
        for (HeldReferral each : intake.referrals()) {
            if (each.isWorkWithdrawn()) {
                withdrawn.fire(new ReferralWithdrawn(each.id(), origin.sentBy()));
            }
            if (each.isRiskRaised()) {
                raised.fire(
                        new ReferralRiskRaised(
                                each.id(), each.appraisal().risk(), origin.sentBy()));
            }
            if (each.isContactForbidden()) {
                forbidden.fire(new ReferralContactForbidden(each.id(), origin.sentBy()));
            }
            if (each.isRestrictedNow() && !each.isForgotten()) {
                restricted.fire(
                        new ReferralRestricted(each.id(), each.restriction(), origin.sentBy()));
            }
            if (each.isDangerChanged()) {
                danger.fire(
                        new ReferralDangerChanged(each.id(), each.isDangerNear(), origin.sentBy()));
            }
        }
        intake.objectedElsewhere()
                .forEach(id -> objection.fire(new ReferralObjectionHeard(id, origin.sentBy())));
    }

    /** Whoever works together with a service that was sent something new hears that there is. */
    private void tellPartners(ChunkIntake intake) {
        List<Long> known =
                intake.referrals().stream()
                        .filter(each -> each.isChanged() && !each.isFresh() && !each.isForgotten())
                        .map(HeldReferral::id)
                        .toList();
        if (!known.isEmpty()) {
            updated.fire(new ReferralsUpdated(known));
        }
    }

    private static List<Long> writtenPeople(ChunkIntake intake) {
        return intake.referrals().stream()
                .filter(each -> each.isChanged() && each.appraisal() != null)
                .filter(each -> !each.isForgotten())
                .map(HeldReferral::personId)
                .toList();
    }

    private static List<Long> changedReferrals(ChunkIntake intake) {
        return intake.referrals().stream()
                .filter(HeldReferral::isChanged)
                .map(HeldReferral::id)
                .toList();
    }

    /** Who may these people be? For a human to decide. */
    private void propose(Origin origin, ChunkIntake intake, Connection connection)
            throws SQLException {
        Map<Long, Long> people = new HashMap<>();
        intake.referrals().stream()
                .filter(each -> each.isChanged() && each.appraisal() != null)
                .filter(each -> !each.isForgotten())
                .forEach(each -> people.put(each.personId(), each.id()));
        MatchWriter matches = new MatchWriter(connection, origin.at(), crowded, seal);
        matches.propose(people);
        new LikelyConflictWriter(connection, origin.at()).proposed(people.keySet());
        elsewhere(origin, intake, connection);
        matches.moved(
                intake.referrals().stream()
                        .filter(each -> !each.isFresh() && each.isChanged())
                        .map(HeldReferral::personId)
                        .toList());
    }

    /** Whom have other organisations known of late? What is still to be triaged is more urgent. */
    private void elsewhere(Origin origin, ChunkIntake intake, Connection connection)
            throws SQLException {
        List<Long> fresh =
                intake.referrals().stream()
                        .filter(each -> each.isFresh() && !each.isForgotten())
                        .map(HeldReferral::personId)
                        .toList();
        new ElsewhereWriter(connection).mark(fresh, origin.at()).forEach(urgency::ofRepeat);
    }

    /** One chunk at a time, whichever server and batch it is of. */
    private static void takeTheGate(Connection connection) throws SQLException {
        try (PreparedStatement gate =
                        connection.prepareStatement(
                                "SELECT id FROM feed_gate WHERE id = 1 FOR UPDATE");
                ResultSet open = gate.executeQuery()) {
            if (!open.next()) {
                throw new IllegalStateException("feed_gate has no row");
            }
        }
    }

    private static boolean isMine(long batchId, String runner, Connection connection)
            throws SQLException {
        try (PreparedStatement mine =
                connection.prepareStatement(
                        "SELECT id FROM feed_batch WHERE id = ? AND runner = ? AND status ="
                                + " 'RUNNING' FOR UPDATE")) {
            mine.setLong(1, batchId);
            mine.setString(2, runner);
            try (ResultSet row = mine.executeQuery()) {
                return row.next();
            }
        }
    }

    private void count(long batchId, long lastRow, Connection connection) throws SQLException {
        try (PreparedStatement count =
                connection.prepareStatement(
                        "UPDATE feed_batch SET rows_read = ?, bytes_read = CASE WHEN rows_total = 0"
                                + " THEN 0 ELSE FLOOR(size_bytes / rows_total * ?) END, alive_at = ?"
                                + " WHERE id = ?")) {
            count.setLong(1, lastRow);
            count.setLong(2, lastRow);
            TableWriter.bind(count, 3, clock.instant());
            count.setLong(4, batchId);
            count.executeUpdate();
        }
    }

    /** The organisation of a force code; whoever sent the message answers for a code nobody has. */
    private ReferralColumns.Senders senders(Origin origin) {
        Directory directory = organisations.directory();
        Map<String, Long> found = new HashMap<>();
        return force ->
                found.computeIfAbsent(
                        force,
                        code ->
                                directory
                                        .organisation(code)
                                        .map(Organisation::id)
                                        .orElse(origin.organisationId()));
    }
}
