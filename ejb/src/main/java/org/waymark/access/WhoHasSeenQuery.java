package org.waymark.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.shared.BadInput;
import org.waymark.shared.Columns;
import org.waymark.shared.Reference;

/**
 * "Who has seen my record?", answered in plain words for whoever answers it: the auditor, by the
 * reference of the request. All records that were confirmed to be one person are one.
 */
@Stateless
@Guarded
public class WhoHasSeenQuery {

    /** Entries of one page; a day that is begun is finished on the next. */
    static final int PAGE = 500;

    /** Entries of one letter; a person who has more gets it in parts. */
    static final int LETTER = 20_000;

    private static final String SQL =
            "SELECT e.at, e.id, e.action, e.outcome, e.actor, e.account_id, p.display_name,"
                    + " k.name, COALESCE(o.name, ko.name), w.words, COALESCE(p.organisation_id,"
                    + " k.organisation_id) <> %d AND NOT %s FROM (SELECT a.at, a.id, a.action,"
                    + " a.outcome, a.actor, a.account_id FROM audit_entry a WHERE a.person_id = ? AND"
                    + " a.at >= ? AND a.at < ?%s ORDER BY a.at DESC, a.id DESC LIMIT %d) e LEFT JOIN"
                    + " audit_reason w ON w.entry_id = e.id AND e.action = 'CaseReasons.give' LEFT JOIN"
                    + " account p ON p.id = e.account_id LEFT JOIN organisation o ON o.id ="
                    + " p.organisation_id LEFT JOIN api_client k ON k.id = e.account_id LEFT JOIN"
                    + " organisation ko ON ko.id = k.organisation_id";

    private static final String CASES_OF =
            "SELECT c.id FROM support_case c JOIN service cs ON cs.id = c.service_id WHERE c.person_id"
                    + " = a.person_id AND cs.organisation_id = %1$d";

    private static final String REFERRALS_OF =
            "SELECT r.id FROM referral r JOIN service rs ON rs.id = COALESCE(r.service_id,"
                    + " r.proposed_service_id) WHERE r.person_id = a.person_id AND rs.organisation_id ="
                    + " %1$d";

    /**
     * What people and systems of an organisation did, and what anybody else did with its records: a
     * partner service, a sender, a force. What others did with records of their own is theirs to
     * tell.
     */
    private static final String OF_ORGANISATION =
            "(a.account_id IS NULL OR a.account_id IN (SELECT w.id FROM account w WHERE"
                    + " w.organisation_id = %1$d) OR a.account_id IN (SELECT y.id FROM api_client y"
                    + " WHERE y.organisation_id = %1$d) OR a.case_id IN ("
                    + CASES_OF
                    + ") OR a.referral_id IN ("
                    + REFERRALS_OF
                    + ") OR a.case_id IS NULL AND a.referral_id IS NULL AND (EXISTS ("
                    + CASES_OF
                    + ") OR EXISTS ("
                    + REFERRALS_OF
                    + ")))";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private RecordQuery records;
    @Inject private OwnRecordsQuery answering;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * @param days the newest first on a page, the oldest first in a letter
     * @param next where the next page begins; null on the last
     * @param cut true when a letter is too long for one
     * @param all true when it is about the records of all organisations, and not of one alone;
     *     known of a letter only
     */
    public record Answer(List<SeenDay> days, String next, boolean cut, boolean all) {}

    /**
     * One page, newest first.
     *
     * @param typed reference of a referral or a case
     * @param before where it begins, as the page before named it; null for the newest
     * @throws BadInput when nothing has that reference
     */
    @Needs(Right.AUDIT_READ)
    public Answer page(String typed, Instant from, Instant to, String before) {
        AuditKey key = AuditKey.parsed(before, false).orElse(null);
        List<Look> looks = looks(people(typed, from, to), from, to, key, PAGE + 1, own(), true);
        String next = null;
        if (looks.size() > PAGE) {
            looks = wholeDays(looks.subList(0, PAGE));
            Look last = looks.get(looks.size() - 1);
            next = AuditKey.text(last.at(), last.id());
        }
        List<SeenDay> days = new ArrayList<>(SeenDay.of(looks));
        Collections.reverse(days);
        return new Answer(days, next, false, false);
    }

    /**
     * All of the days asked for, for the letter, oldest first.
     *
     * @throws BadInput when nothing has that reference
     */
    @Needs(Right.AUDIT_READ)
    public Answer letter(String typed, Instant from, Instant to) {
        List<Look> looks = looks(people(typed, from, to), from, to, null, LETTER + 1, own(), false);
        boolean cut = looks.size() > LETTER;
        return new Answer(
                SeenDay.of(cut ? wholeDays(looks.subList(0, LETTER)) : looks),
                null,
                cut,
                answering.answersForAll(current.get()));
    }

    /**
     * The same for the copy of what one provider holds: what its own people and systems did, and
     * others with its records, oldest first.
     *
     * @param people all rows of one person, of a request that the actor works
     */
    @Needs(Right.RIGHTS_WORK)
    public Answer ofProvider(Set<Long> people, long organisationId, Instant until) {
        people.forEach(person -> subject.person(person, "who has seen it, for their copy"));
        List<Look> looks =
                looks(
                        List.copyOf(people),
                        Instant.EPOCH,
                        until,
                        null,
                        LETTER + 1,
                        " AND " + OF_ORGANISATION.formatted(organisationId),
                        false);
        boolean cut = looks.size() > LETTER;
        return new Answer(
                SeenDay.of(cut ? wholeDays(looks.subList(0, LETTER)) : looks), null, cut, false);
    }

    private List<Long> people(String typed, Instant from, Instant to) {
        Reference reference =
                Reference.parse(typed)
                        .orElseThrow(
                                () ->
                                        new BadInput(
                                                "record",
                                                "Enter a reference as it stands on the request, such"
                                                        + " as K7M2-Q9TX-4CHD."));
        List<Long> people = records.people(reference.value(), current.get());
        if (people.isEmpty()) {
            throw new BadInput("record", "No referral and no case has this reference.");
        }
        String asked = "record " + reference.value() + ", " + AuditQuery.days(from, to);
        people.forEach(person -> subject.person(person, asked));
        return people;
    }

    /** What was done with the records of their organisation; whoever answers for all sees all. */
    private String own() {
        long organisation = current.get().organisationId();
        return " AND ("
                + OwnRecords.answersForAll(String.valueOf(organisation))
                + " OR "
                + OF_ORGANISATION.formatted(organisation)
                + ")";
    }

    private List<Look> looks(
            List<Long> people,
            Instant from,
            Instant to,
            AuditKey key,
            int most,
            String also,
            boolean reasons) {
        Stream<Object[]> rows = Stream.empty();
        for (long person : people) {
            rows = Stream.concat(rows, rows(person, from, to, key, most, also));
        }
        List<Object[]> newest =
                rows.sorted(
                                Comparator.comparing((Object[] row) -> Columns.instant(row[0]))
                                        .thenComparing(row -> Columns.number(row[1]))
                                        .reversed())
                        .limit(most)
                        .toList();
        Map<Long, List<Role>> roles = roles(newest);
        return newest.stream().map(row -> look(row, roles, reasons)).toList();
    }

    private Stream<Object[]> rows(
            long person, Instant from, Instant to, AuditKey key, int most, String also) {
        long own = current.get().organisationId();
        var query =
                entityManager.createNativeQuery(
                        SQL.formatted(
                                own,
                                OwnRecords.answersForAll(String.valueOf(own)),
                                (key == null ? "" : key.condition()) + also,
                                most));
        int at = 1;
        query.setParameter(at++, person);
        query.setParameter(at++, Columns.utc(from));
        query.setParameter(at++, Columns.utc(to));
        for (Object value : key == null ? List.of() : key.values()) {
            query.setParameter(at++, value);
        }
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }

    private Map<Long, List<Role>> roles(List<Object[]> rows) {
        List<Long> accounts =
                rows.stream()
                        .map(row -> Columns.number(row[5]))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        Map<Long, List<Role>> roles = new HashMap<>();
        if (!accounts.isEmpty()) {
            List<?> found =
                    entityManager
                            .createNativeQuery(
                                    "SELECT account_id, role FROM account_role WHERE account_id IN ("
                                            + String.join(
                                                    ", ",
                                                    accounts.stream().map(String::valueOf).toList())
                                            + ") ORDER BY account_id, role")
                            .getResultList();
            for (Object each : found) {
                Object[] row = (Object[]) each;
                roles.computeIfAbsent(Columns.number(row[0]), a -> new ArrayList<>())
                        .add(Role.valueOf((String) row[1]));
            }
        }
        return roles;
    }

    private static Look look(Object[] row, Map<Long, List<Role>> roles, boolean reasons) {
        String action = (String) row[2];
        boolean elsewhere = row[10] != null && Columns.flag(row[10]);
        return new Look(
                Columns.instant(row[0]),
                Columns.number(row[1]),
                elsewhere && row[6] != null
                        ? ViewerWords.elsewhere((String) row[8])
                        : ViewerWords.of(
                                action,
                                (String) row[4],
                                (String) row[6],
                                (String) row[7],
                                (String) row[8],
                                roles.getOrDefault(Columns.number(row[5]), List.of())),
                ActionWords.of(action, "DONE".equals(row[3]))
                        + (reasons && row[9] != null ? ": " + row[9] : ""));
    }

    /** Without the day that is not there in full, when there is another. */
    private static List<Look> wholeDays(List<Look> looks) {
        var last = SeenDay.day(looks.get(looks.size() - 1).at());
        List<Look> whole =
                looks.stream().filter(look -> !SeenDay.day(look.at()).equals(last)).toList();
        return whole.isEmpty() ? looks : whole;
    }
}
