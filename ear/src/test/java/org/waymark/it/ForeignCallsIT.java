package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Role;
import org.waymark.it.GuardedCall.Named;
import org.waymark.privacy.retention.RetentionReview;

/**
 * Every method behind the door that takes the reference or the id of something, called twice with
 * the same records: by somebody of the provider whose records they are, and by somebody with the
 * same roles at another provider. Whatever the first gets out of it, the second must be refused.
 * What is done is rolled back.
 */
class ForeignCallsIT extends Deployed {

    /** What other providers may do with the same words, each with its reason. */
    static final Map<String, String> SAME_FOR_ALL =
            Map.ofEntries(
                    Map.entry("Drafts", "one's own drafts: the key is a word of one's own"),
                    Map.entry("OwnSessions", "one's own sessions"),
                    Map.entry("OwnPassword", "one's own password"),
                    Map.entry("OwnSecondFactor", "one's own second factor"),
                    Map.entry("PeopleIKnow", "what one has said oneself: ConflictIT"),
                    Map.entry(
                            "BreakGlass.open",
                            "asks for the password before anything else: BreakGlassIT"),
                    Map.entry("ReferralIntake", "sends what is new, and reads nothing"),
                    Map.entry(
                            "Printing",
                            "notes that one printed a page; the page was asked for before"),
                    Map.entry(
                            "AccessChanges.known",
                            "of the services one manages, up to a moment: AccessChangesIT"),
                    Map.entry(
                            "AccountWatch.known",
                            "for oneself alone, up to a moment: AccessChangesIT"),
                    Map.entry(
                            "MatchReviewQuery.page",
                            "one's own pairs, from a place on: IdentityIT"),
                    Map.entry(
                            "AwardQuery.exportList",
                            "one's own contracts alone, by a programme that everybody sees: ContractsIT"),
                    Map.entry("SurveyMaking.begin", "begins what is new, by words of one's own"));

    /** What stops at something else before it asks whose record it is, with the test that asks. */
    static final Map<String, String> SHOWN_ELSEWHERE =
            Map.ofEntries(
                    Map.entry("Allocation.allocate", "SwappedIdsIT, CaseWorkIT"),
                    Map.entry("Contact.record", "RelationToCaseIT, ForeignFieldsIT"),
                    Map.entry("AppointmentDesk.book", "AppointmentsIT"),
                    Map.entry("AppointmentDesk.open", "AppointmentsIT"),
                    Map.entry("AppointmentDesk.urgent", "AppointmentsIT"),
                    Map.entry("Covering.set", "CoverIT"),
                    Map.entry("JointWork.givePhone", "one's own number at work"),
                    Map.entry("Letters.write", "LettersIT"),
                    Map.entry("Texts.write", "LettersIT"),
                    Map.entry("CaseLetters.write", "LettersIT, RelationToCaseIT"),
                    Map.entry("CaseLetters.print", "LettersIT"),
                    Map.entry("RetentionReview.approve", "the test below"),
                    Map.entry("RetentionReview.takeBack", "the test below"),
                    Map.entry("PathwayEditing.begin", "PathwayRightsIT"),
                    Map.entry("SurveyEntry.begin", "SurveyWavesIT"),
                    Map.entry("SurveyEntry.sheet", "SurveyWavesIT"),
                    Map.entry("SurveyEntry.paper", "SurveyWavesIT"),
                    Map.entry("SurveyEntry.enter", "SurveyWavesIT"),
                    Map.entry("Assaults.load", "AssaultsIT"));

    private static final String ENDED =
            "SELECT r.reference, r.id FROM referral r JOIN support_case c ON c.referral_id = r.id WHERE"
                    + " c.is_open = FALSE AND r.is_open = FALSE AND c.service_id = 1000 AND NOT"
                    + " c.restricted AND r.id NOT IN (SELECT referral_id FROM retention_proposal)"
                    + " LIMIT 1";
    private static final String PROPOSED =
            "INSERT INTO retention_proposal (referral_id, person_id, case_id, organisation_id,"
                    + " service_id, rule_id, due_on, second_look, proposed_at, run_id) SELECT r.id,"
                    + " r.person_id, c.id, s.organisation_id, s.id, (SELECT MIN(id) FROM"
                    + " retention_rule), '2026-01-01', FALSE, UTC_TIMESTAMP(6), 0 FROM referral r JOIN"
                    + " support_case c ON c.referral_id = r.id JOIN service s ON s.id = c.service_id"
                    + " WHERE r.id = ";

    @Inject private BeanManager beans;
    @Inject private RetentionReview retention;
    @Inject private CurrentActor current;
    @Resource private UserTransaction transaction;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @AfterEach
    void leave() {
        current.become(null, null);
    }

    @Test
    void what_the_owner_gets_by_a_reference_or_an_id_nobody_of_another_provider_gets()
            throws Exception {
        Actor owner = actor("patricia.ferguson", "amara.okafor", 1000L);
        Actor stranger = actor("leroy.samuels", "leroy.samuels", 1010L);
        Set<String> leaks = new TreeSet<>();
        Set<String> proved = new TreeSet<>();
        Set<String> stopped = new TreeSet<>();
        int tried = 0;
        for (GuardedCall call : calls(owner)) {
            for (Named named : records()) {
                if (!takes(call.method(), named)) {
                    continue;
                }
                tried++;
                String own = outcome(owner, call, named);
                if (own.startsWith("refused")) {
                    continue; // another kind of record: nothing to be had by this name
                }
                String theirs = outcome(stranger, call, named);
                if (theirs.startsWith("refused")) {
                    proved.add(call.name());
                } else if (own.startsWith("fault") && theirs.startsWith("fault")) {
                    stopped.add(call.name());
                } else {
                    leaks.add(
                            call.name() + " of a " + named.kind() + ": " + own + " and " + theirs);
                }
            }
        }
        System.out.println("foreign calls: " + tried + " tried, proved " + proved);
        assertThat(leaks).isEmpty();
        stopped.removeAll(proved);
        assertThat(SHOWN_ELSEWHERE.keySet()).as("shown nowhere").containsAll(stopped);
        assertThat(proved).hasSizeGreaterThan(30);
    }

    @Test
    void nobody_of_another_provider_decides_what_is_destroyed() throws Exception {
        Actor owner = actor("patricia.ferguson", "amara.okafor", 1000L);
        Actor stranger = actor("leroy.samuels", "leroy.samuels", 1010L);
        transaction.begin();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            long referral = one("referral", ENDED).id();
            statement.executeUpdate(PROPOSED + referral);
            current.become(stranger, "127.0.0.1");
            retention.approve(List.of(referral));
            assertThat(approved(statement, referral)).as("by another provider").isFalse();
            current.become(owner, "127.0.0.1");
            retention.approve(List.of(referral));
            assertThat(approved(statement, referral)).as("by its own").isTrue();
            current.become(stranger, "127.0.0.1");
            retention.takeBack(List.of(referral));
            assertThat(approved(statement, referral)).as("taken back by another").isTrue();
        } finally {
            transaction.rollback();
        }
    }

    private static boolean approved(Statement statement, long referral) throws SQLException {
        try (ResultSet found =
                statement.executeQuery(
                        "SELECT COUNT(*) FROM retention_proposal WHERE approved_by IS NOT NULL AND"
                                + " referral_id = "
                                + referral)) {
            return found.next() && found.getInt(1) == 1;
        }
    }

    /** What comes of it. All is rolled back. */
    private String outcome(Actor actor, GuardedCall call, Named named) throws Exception {
        current.become(actor, "127.0.0.1");
        transaction.begin();
        try {
            return call.outcome(named);
        } finally {
            transaction.rollback();
        }
    }

    /** Has it a parameter of the kind by which this record is named? */
    private static boolean takes(Method method, Named named) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(
                        type ->
                                (type == String.class || type == List.class)
                                                && named.reference() != null
                                        || (type == long.class
                                                        || type == Long.class
                                                        || holdsAnId(type))
                                                && named.id() != null);
    }

    /** Is it a form with the id of something in it? */
    private static boolean holdsAnId(Class<?> type) {
        return type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(field -> field.getName().endsWith("Id"));
    }

    private List<GuardedCall> calls(Actor actor) {
        return GuardedCall.all(beans).stream()
                .filter(call -> call.isFor(actor))
                .filter(call -> !SAME_FOR_ALL.containsKey(call.type()))
                .filter(call -> !SAME_FOR_ALL.containsKey(call.name()))
                .toList();
    }

    /**
     * Of Victim Support: a case of {@code amara.okafor} and what is in it, and what leads to it.
     */
    private List<Named> records() throws SQLException {
        String ofCase =
                " FROM support_case c JOIN account a ON a.id = c.worker_id AND a.username ="
                        + " 'amara.okafor' JOIN service s ON s.id = c.service_id";
        String open = " WHERE c.is_open AND NOT c.restricted ORDER BY c.id DESC LIMIT 1";
        String inside = " JOIN support_case c ON c.id = x.case_id JOIN account a ON a.id =";
        String hers = " c.worker_id AND a.username = 'amara.okafor' WHERE NOT c.restricted LIMIT 1";
        return List.of(
                one("case", "SELECT c.reference, c.id" + ofCase + open),
                one("person", "SELECT c.reference, c.person_id" + ofCase + open),
                one(
                        "referral of a case",
                        "SELECT r.reference, r.id"
                                + ofCase
                                + " JOIN referral r ON r.id = c.referral_id"
                                + open),
                one(
                        "referral",
                        "SELECT r.reference, r.id FROM referral r JOIN person p ON p.id ="
                                + " r.person_id WHERE r.state = 'RECEIVED' AND"
                                + " r.proposed_service_id = 1000 AND NOT p.restricted LIMIT 1"),
                one(
                        "held referral",
                        "SELECT r.reference, r.id FROM referral r JOIN person p ON p.id ="
                                + " r.person_id WHERE r.state = 'HELD' AND"
                                + " r.proposed_service_id = 1000 AND NOT p.restricted LIMIT 1"),
                one("note", "SELECT c.reference, x.id FROM note x" + inside + hers),
                one("task", "SELECT c.reference, x.id FROM task x" + inside + hers),
                one("plan action", "SELECT c.reference, x.id FROM plan_action x" + inside + hers),
                one("measurement", "SELECT c.reference, x.id FROM measurement x" + inside + hers),
                one(
                        "contact point",
                        "SELECT c.reference, x.id FROM contact_point x JOIN support_case c ON"
                                + " c.person_id = x.person_id JOIN account a ON a.id = c.worker_id AND"
                                + " a.username = 'amara.okafor' WHERE x.ended_at IS NULL LIMIT 1"),
                one(
                        "match",
                        "SELECT NULL, m.id FROM match_proposal m JOIN referral r ON r.person_id ="
                                + " m.person_id JOIN person p ON p.id = m.person_id AND p.restricted ="
                                + " FALSE JOIN person q ON q.id = m.candidate_id AND q.restricted ="
                                + " FALSE WHERE r.proposed_service_id = 1000 LIMIT 1"),
                one("batch", "SELECT NULL, id FROM feed_batch WHERE organisation_id = 120 LIMIT 1"),
                one("case and its worker", "SELECT c.reference, a.id" + ofCase + open),
                one("worker", "SELECT NULL, id FROM account WHERE username = 'amara.okafor'"),
                one("team", "SELECT NULL, id FROM team WHERE service_id = 1000 LIMIT 1"));
    }

    private Named one(String kind, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return new Named("no " + kind, null, null);
            }
            return new Named(kind, row.getString(1), row.getLong(2));
        }
    }

    /** With every role of a provider that meets people, as the account that works. */
    private Actor actor(String organisationOf, String account, long service) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT w.id, o.organisation_id FROM account w JOIN account o ON"
                                        + " o.username = ? WHERE w.username = ?")) {
            statement.setString(1, organisationOf);
            statement.setString(2, account);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Actor(
                        row.getLong(1),
                        account,
                        "Some Body",
                        row.getLong(2),
                        Stream.of(Role.INTAKE, Role.CASEWORKER, Role.SERVICE_MANAGER, Role.REFERRER)
                                .map(role -> new Actor.Grant(role, service, null))
                                .toList(),
                        Set.of());
            }
        }
    }
}
