package org.waymark.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.it.HiddenCase.THING;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.access.Actor;
import org.waymark.access.CurrentActor;
import org.waymark.access.Role;
import org.waymark.it.GuardedCall.Named;
import org.waymark.shared.Reference;

/**
 * Methods of the application that take the reference or the number of a person's record, called
 * with names that were guessed: of another provider, and of nobody; those that take a reference, by
 * who works with cases, also of a restricted case and of one that the caller is kept from; and with
 * the reference of one's own case or request and the number of something in such a one. A guess is
 * answered like what nobody has, in the same words; what refuses neither writes as much for both.
 * What is done is rolled back; that a refusal was recorded stays in the audit.
 */
class GuessedIdsIT extends Deployed {

    /** Who calls a method: the first that has the right. The first two work with cases. */
    private static final List<List<Role>> DESKS =
            List.of(
                    List.of(Role.INTAKE, Role.CASEWORKER, Role.SERVICE_MANAGER, Role.REFERRER),
                    List.of(Role.COUNSELLOR),
                    List.of(Role.MARAC_COORDINATOR),
                    List.of(Role.SAFEGUARDING_LEAD),
                    List.of(Role.REPORT_DESK),
                    List.of(Role.AUDITOR));

    private static final int STAFF = 0;
    private static final int COUNSELLOR = 1;

    /** What tells a guess from nothing, with the reason or the test that asks. */
    private static final Map<String, String> ASKED_ELSEWHERE =
            Map.of(
                    "WhoHasSeenQuery.page", "OfficerIT, WhoHasSeenIT",
                    "WhoHasSeenQuery.letter", "OfficerIT, WhoHasSeenIT",
                    "SealedOpenings.ask", "asks for the password first: SealedReleaseIT",
                    "RightsCollecting.unlock", "asks for the password: RightsIT",
                    "BreakGlass.openForRequest", "inside a request that was found: RightsIT");

    private static final String OF =
            "SELECT c.*, s.organisation_id, r.reference AS referral_reference FROM support_case c JOIN"
                    + " service s ON s.id = c.service_id JOIN referral r ON r.id = c.referral_id JOIN"
                    + " person p ON p.id = c.person_id JOIN account a ON a.username = 'amara.okafor'"
                    + " WHERE c.is_open AND NOT c.restricted AND NOT p.restricted AND NOT EXISTS"
                    + " (SELECT 1 FROM conflict k JOIN person q ON q.id = k.person_id WHERE"
                    + " q.identity_id = p.identity_id AND k.account_id = a.id) AND NOT EXISTS (SELECT"
                    + " 1 FROM case_transfer t WHERE t.case_id = c.id OR t.person_id = p.id) AND NOT"
                    + " EXISTS (SELECT 1 FROM break_glass b WHERE b.case_id = c.id) AND NOT EXISTS"
                    + " (SELECT 1 FROM named_staff n WHERE n.case_id = c.id) AND ";

    private final String nobodys = Reference.next().value();
    private final List<Actor> actors = new ArrayList<>();
    private final Set<String> different = new TreeSet<>();
    private final Set<String> answered = new TreeSet<>();
    private String own;
    @Inject private BeanManager beans;
    @Inject private CurrentActor current;
    @Resource private UserTransaction transaction;

    @Resource(lookup = "jdbc/waymark")
    private DataSource database;

    @AfterEach
    void leave() {
        current.become(null, null);
    }

    @Test
    void what_was_guessed_is_refused_like_what_nobody_has() throws Exception {
        for (List<Role> roles : DESKS) {
            actors.add(actor(roles));
        }
        List<HiddenCase> cases = cases();
        int called = 0;
        for (GuardedCall call : GuardedCall.all(beans)) {
            int desk = desk(call);
            if (desk < 0 || isAskedElsewhere(call)) {
                continue;
            }
            List<String> tables = RecordNames.tables(call);
            boolean byReference = RecordNames.takesReference(call);
            called += byReference || !tables.isEmpty() ? 1 : 0;
            for (HiddenCase hidden : cases) {
                if (hidden.why() == HiddenCase.Why.OTHER || desk <= COUNSELLOR && byReference) {
                    guessed(desk, call, hidden, tables);
                }
            }
        }
        Set<String> made = new TreeSet<>();
        cases.forEach(each -> made.addAll(each.made()));
        System.out.println("guessed ids: " + called + " methods, with rows of " + made);
        assertThat(different).as("told from what nobody has").isEmpty();
        answered.removeAll(ForeignCallsIT.SHOWN_ELSEWHERE.keySet());
        assertThat(answered).as("do not refuse a reference that nobody has").isEmpty();
        assertThat(called).isGreaterThan(250);
        assertThat(made)
                .contains("note", "task", "plan_action", "measurement", "contact_point", "measure")
                .hasSizeGreaterThan(25);
    }

    private void guessed(int desk, GuardedCall call, HiddenCase hidden, List<String> tables)
            throws Exception {
        for (Named guess : guesses(call, hidden, tables)) {
            boolean isPart = guess.kind().startsWith("part");
            Named nothing =
                    new Named("nothing", isPart ? guess.reference() : nobodys, guess.id() + 1);
            String said = said(desk, call, hidden, tables, guess);
            String missing = said(desk, call, hidden, tables, nothing);
            if (!said.equals(missing)) {
                different.add(
                        String.join(
                                " | ",
                                call.name(),
                                guess.kind(),
                                hidden.why().name(),
                                said,
                                missing));
            }
            if (desk == STAFF
                    && guess.kind().equals("case")
                    && !missing.startsWith(GuardedCall.REFUSED)) {
                answered.add(call.name());
            }
        }
    }

    private List<Named> guesses(GuardedCall call, HiddenCase hidden, List<String> tables) {
        List<Named> guesses = new ArrayList<>();
        if (RecordNames.takesReference(call)) {
            guesses.add(new Named("case", hidden.reference(), hidden.id()));
            guesses.add(new Named("referral", hidden.referral(), hidden.referralId()));
        }
        boolean hides =
                hidden.why() == HiddenCase.Why.OTHER
                        || tables.stream().allMatch(RecordNames::isAboutAPerson);
        if (!tables.isEmpty() && hides) {
            guesses.add(new Named("record", HiddenCase.REFERENCE, THING));
            if (RecordNames.takesReference(call) && RecordNames.takesNumber(call)) {
                guesses.add(new Named("part of a case", own, THING));
                guesses.add(new Named("part of a request", HiddenCase.OWN_REQUEST, THING));
            }
        }
        return guesses;
    }

    /** What is said, and how much is written where nothing was refused. */
    private String said(
            int desk, GuardedCall call, HiddenCase hidden, List<String> tables, Named named)
            throws Exception {
        current.become(actors.get(desk), "127.0.0.1");
        transaction.begin();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            hidden.hideFrom(actors.get(desk).id(), statement);
            if (named.id() >= THING) {
                hidden.add(connection, tables);
            }
            long before = HiddenCase.written(statement);
            String said = call.said(named);
            return transaction.getStatus() == Status.STATUS_ACTIVE
                    ? said + ", " + (HiddenCase.written(statement) - before) + " written"
                    : said;
        } finally {
            transaction.rollback();
        }
    }

    private static boolean isAskedElsewhere(GuardedCall call) {
        return ASKED_ELSEWHERE.containsKey(call.name())
                || ForeignCallsIT.SAME_FOR_ALL.containsKey(call.name())
                || ForeignCallsIT.SAME_FOR_ALL.containsKey(call.type());
    }

    private int desk(GuardedCall call) {
        for (int desk = 0; desk < actors.size(); desk++) {
            if (call.isFor(actors.get(desk))) {
                return desk;
            }
        }
        return -1;
    }

    private List<HiddenCase> cases() throws SQLException {
        Map<String, Object> hers = row(OF + "c.worker_id = a.id AND c.service_id = 1000");
        own = (String) hers.get("reference");
        String others = OF + "c.worker_id IS NOT NULL AND c.service_id = 1010";
        String colleagues = OF + "c.worker_id <> a.id AND c.service_id = 1000";
        String another = OF + "c.worker_id = a.id AND c.id <> " + hers.get("id");
        return List.of(
                new HiddenCase(HiddenCase.Why.OTHER, row(others), hers),
                new HiddenCase(HiddenCase.Why.RESTRICTED, row(colleagues), hers),
                new HiddenCase(HiddenCase.Why.KEPT, row(another), hers));
    }

    private Map<String, Object> row(String sql) throws SQLException {
        Map<String, Object> values = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(sql + " ORDER BY c.id LIMIT 1");
                ResultSet row = statement.executeQuery()) {
            assertThat(row.next()).as(sql).isTrue();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                values.put(row.getMetaData().getColumnLabel(i), row.getObject(i));
            }
        }
        return values;
    }

    private Actor actor(List<Role> roles) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "SELECT id, organisation_id FROM account WHERE username ="
                                        + " 'amara.okafor'");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Actor(
                    row.getLong(1),
                    "amara.okafor",
                    "Some Body",
                    row.getLong(2),
                    roles.stream().map(role -> new Actor.Grant(role, 1000L, null)).toList(),
                    Set.of());
        }
    }
}
