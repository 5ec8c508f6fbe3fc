package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.reference.Risk;
import org.waymark.shared.Row;

/** What a referral to a MARAC takes over from the case, its measures and earlier referrals. */
@ApplicationScoped
class MaracFactsReader {

    private static final int MOST = 50;
    private static final String SCORED =
            " FROM measure d WHERE d.case_id = c.id AND d.instrument LIKE 'DASH%' AND d.superseded_at"
                    + " IS NULL AND d.score IS NOT NULL";

    /** Of the newest, which may be only begun, and of the newest complete one. */
    private static final String YESES =
            " (SELECT GROUP_CONCAT(DISTINCT CONCAT(m.instrument, ':', v.item)) FROM measure_answer v"
                    + " JOIN measure m ON m.id = v.measure_id WHERE v.value = 1 AND m.id IN ((SELECT"
                    + " MAX(d.id)"
                    + SCORED
                    + "), (SELECT MAX(d.id)"
                    + SCORED
                    + " AND d.answered = d.asked)))";

    private static final DateTimeFormatter BORN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    /**
     * What is on record.
     *
     * @param areaCode the borough they live in
     * @param service who refers
     * @param age as it was given, on which day; null where it was not
     * @param domesticAbuse did the referral to the service say so, or has the work shown a danger
     *     near them?
     * @param present what the newest DASH, the newest complete one and the sender say of what may
     *     be enough by itself
     * @param incidents the days of what was written down as done to them again, breaches of orders
     *     too, in all of their cases of the service
     */
    record Known(
            String areaCode,
            String service,
            String name,
            LocalDate born,
            Integer ageGiven,
            LocalDate ageOn,
            String ethnicity,
            String disability,
            boolean domesticAbuse,
            Set<MaracRule.Automatic> present,
            List<LocalDate> incidents) {

        /** How many were after a day; null when none was, as nobody may have asked. */
        Integer incidentsAfter(LocalDate day) {
            int counted = (int) incidents.stream().filter(each -> each.isAfter(day)).count();
            return counted == 0 ? null : counted;
        }

        /**
         * How many of them after a day may be escalation: none where no domestic abuse is known, as
         * a neighbour's insults are no business of a MARAC. Null for none.
         */
        Integer escalatingAfter(LocalDate day) {
            return domesticAbuse ? incidentsAfter(day) : null;
        }

        /** In whole years; null when it is not known. */
        Integer age(LocalDate today) {
            return MaracAge.of(born, ageGiven, ageOn, today);
        }
    }

    /** A risk assessment; {@code judgement} null when there was none. */
    record Dash(int score, int answered, int asked, Risk judgement) {

        /** Of those of a case, newest first; null for none. */
        static Dash counting(List<Dash> dashes) {
            Dash newest = dashes.isEmpty() ? null : dashes.get(0);
            return newest == null || newest.answered == newest.asked
                    ? newest
                    : dashes.stream()
                            .filter(each -> each.answered == each.asked)
                            .findFirst()
                            .filter(complete -> complete.score > newest.score)
                            .orElse(newest);
        }
    }

    Known known(long caseId) {
        Row row =
                rows(
                                "SELECT r.residence_area, s.name, p.given_names, p.surname,"
                                        + " p.date_of_birth, p.ethnicity, p.disability,"
                                        + " r.domestic_abuse OR c.danger_kept, p.age_given, p.age_given_on,"
                                        + YESES
                                        + ", r.flags,"
                                        + MaracIncidents.COLUMNS
                                        + " FROM"
                                        + " support_case c JOIN referral r ON r.id"
                                        + " = c.referral_id JOIN person p ON p.id = c.person_id JOIN"
                                        + " service s ON s.id = c.service_id WHERE c.id = ?",
                                caseId)
                        .get(0);
        return new Known(
                row.text(0),
                row.text(1),
                row.text(2) == null ? row.text(3) : row.text(2) + " " + row.text(3),
                row.date(4),
                row.count(8),
                row.date(9),
                row.text(5),
                row.text(6),
                row.flag(7),
                MaracPresent.of(row.text(10), row.text(11)),
                MaracIncidents.days(row.text(12), row.text(13)));
    }

    /**
     * The DASH that counts; null when none was asked. The newest, unless it is only begun and the
     * newest complete one says more: what is not answered yet makes nobody safer.
     */
    Dash dash(long caseId) {
        return Dash.counting(dashes(caseId));
    }

    private List<Dash> dashes(long caseId) {
        return rows(
                        "SELECT m.score, m.answered, m.asked, m.judgement FROM measure m WHERE"
                                + " m.case_id = ? AND m.instrument LIKE 'DASH%' AND m.superseded_at IS"
                                + " NULL AND m.score IS NOT NULL ORDER BY m.id DESC LIMIT "
                                + MOST,
                        caseId)
                .stream()
                .map(
                        row ->
                                new Dash(
                                        row.count(0),
                                        row.count(1),
                                        row.count(2),
                                        row.text(3) == null ? null : Risk.valueOf(row.text(3))))
                .toList();
    }

    /** Whom the referral of a case names as the alleged perpetrator; empty when it names nobody. */
    Optional<Perpetrator> named(long caseId) {
        return rows(
                        "SELECT s.given_names, s.surname, s.date_of_birth, s.relationship FROM"
                                + " support_case c JOIN referral_suspect s ON s.referral_id ="
                                + " c.referral_id WHERE c.id = ?",
                        caseId)
                .stream()
                .map(
                        row ->
                                new Perpetrator(
                                        Stream.of(row.text(0), row.text(1))
                                                .filter(Objects::nonNull)
                                                .collect(Collectors.joining(" ")),
                                        row.date(2) == null ? null : BORN.format(row.date(2)),
                                        null,
                                        row.text(3)))
                .filter(Perpetrator::isNamed)
                .findFirst();
    }

    /**
     * When the same victim and one of these alleged perpetrators were last referred by this
     * service; null for never. Of another case of the person nothing else is told, and of a
     * restricted one not even this.
     */
    LocalDate lastReferred(long caseId, List<Perpetrator> perpetrators) {
        List<EarlierReferral> newestFirst =
                rows(
                                "SELECT m.id, o.person_id, m.referred_on, m.words, m.state, m.heard_on IS"
                                        + " NOT NULL, o.id = c.id FROM support_case c JOIN person p ON p.id"
                                        + " = c.person_id JOIN person q ON q.identity_id = p.identity_id"
                                        + " JOIN support_case o ON o.person_id = q.id AND o.service_id ="
                                        + " c.service_id JOIN marac_referral m ON m.case_id = o.id WHERE"
                                        + " c.id = ? AND (o.id = c.id OR o.restricted = FALSE) AND m.state"
                                        + " <> 'WITHDRAWN' ORDER BY m.referred_on DESC, m.id DESC LIMIT "
                                        + MOST,
                                caseId)
                        .stream()
                        .map(
                                row ->
                                        new EarlierReferral(
                                                row.date(2),
                                                MaracReferral.State.valueOf(row.text(4)),
                                                row.flag(5),
                                                row.flag(6),
                                                names(row)))
                        .toList();
        return EarlierReferral.last(newestFirst, perpetrators);
    }

    private List<Perpetrator> names(Row row) {
        try {
            var said =
                    words.open(
                            row.number(1),
                            "marac_referral",
                            row.number(0),
                            (byte[]) row.columns()[3]);
            return IntStream.range(0, Perpetrator.MOST)
                    .mapToObj(place -> Perpetrator.read(said, place))
                    .filter(Perpetrator::isNamed)
                    .toList();
        } catch (ContentDestroyed gone) {
            return List.of();
        }
    }

    private List<Row> rows(String sql, long caseId) {
        return Row.of(entityManager.createNativeQuery(sql).setParameter(1, caseId).getResultList());
    }
}
