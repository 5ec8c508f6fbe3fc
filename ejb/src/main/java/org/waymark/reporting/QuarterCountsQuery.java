package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisations;
import org.waymark.commissioning.Service;
import org.waymark.outcome.Change;
import org.waymark.reference.Area;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.Quarter;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Columns;

/**
 * Counts a quarter: the journey of the referrals received in it, the outcomes of the cases closed
 * in it, the surveys asked in it and what became of the rows of the feed. Always all of it: what is
 * to be hidden depends on every row. Journey and outcomes come from the counts that are kept.
 */
@ApplicationScoped
class QuarterCountsQuery {

    private static final String CROSSED = "service_id, area, crime_group";

    /** A step counts those who reached it and all steps before. */
    private static final String JOURNEY =
            "SELECT '-', service_id, CASE cut WHEN 'AREA' THEN code ELSE '-' END, CASE cut WHEN"
                    + " 'GROUP' THEN code ELSE '-' END, SUM(received), SUM(eligible), SUM(attempted),"
                    + " SUM(contacted), SUM(engaged), SUM(assessed), SUM(supported), SUM(closed) FROM"
                    + " referral_count WHERE quarter = ? AND cut IN ('AREA', 'GROUP') GROUP BY cut,"
                    + " service_id, code HAVING SUM(received) <> 0";

    private static final String OUTCOMES =
            "SELECT item, service_id, CASE cut WHEN 'AREA' THEN code ELSE '-' END, CASE cut WHEN"
                    + " 'GROUP' THEN code ELSE '-' END, SUM(improved), SUM(unchanged), SUM(worse),"
                    + " SUM(unpaired), cut FROM outcome_count WHERE quarter = ? GROUP BY cut,"
                    + " service_id, code, item";

    /** An answer does not know its invitation, so each side is counted by itself. */
    private static final String SATISFACTION =
            "SELECT '-', "
                    + CROSSED
                    + ", SUM(asked), SUM(answered), SUM(satisfied) FROM (SELECT "
                    + CROSSED
                    + ", 1 AS asked, 0 AS answered, 0 AS satisfied FROM survey_invitation WHERE"
                    + " sent = TRUE AND quarter = ? UNION ALL SELECT "
                    + CROSSED
                    + ", 0, satisfaction IS NOT NULL, COALESCE(satisfaction >= 5, 0) FROM"
                    + " survey_response WHERE quarter = ?) s GROUP BY "
                    + CROSSED;

    private static final String FEED =
            "SELECT w.disposition, COUNT(*) FROM feed_batch b JOIN feed_row w ON w.batch_id = b.id"
                    + " WHERE b.received_at >= ? AND b.received_at < ? GROUP BY w.disposition";

    /**
     * Whoever somebody confirmed to be the same person shares an identity. Whom a service passes on
     * is not referred again.
     */
    private static final String BESIDE =
            "SELECT COALESCE(SUM(x.withdrawn), 0), COALESCE(SUM(x.again), 0), COALESCE(SUM(x.again"
                    + " * x.taken), 0) FROM (SELECT r.state = 'WITHDRAWN' AS withdrawn, EXISTS (SELECT"
                    + " 1 FROM support_case c WHERE c.referral_id = r.id) AS taken, r.parent_id IS NULL"
                    + " AND EXISTS (SELECT 1 FROM person q JOIN referral e ON e.person_id = q.id WHERE"
                    + " q.identity_id = p.identity_id AND e.id <> r.id AND e.received_at <"
                    + " r.received_at AND e.received_at >= r.received_at - INTERVAL 12 MONTH) AS again"
                    + " FROM referral r JOIN person p ON p.id = r.person_id WHERE NOT ("
                    + Witness.OF_REFERRAL
                    + ") AND r.received_at >= ? AND r.received_at < ?) x";

    private static final int FIRST_COUNT = 4;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ReferenceData reference;
    @Inject private Organisations organisations;
    @Inject private CharacteristicCountsQuery characteristics;
    @Inject private DisclosureRuleReader rules;
    @Inject private DataQualityReader quality;
    @Inject private ScaleCounts scales;
    @Inject private ArrivalCountsQuery arrivals;
    @Inject private OutcomeGroupsReader groups;
    @Inject private EndAnswersReader answers;
    @Inject private PeopleReader people;
    @Inject private CessationReader cessation;
    @Inject private UnmeasuredReader unmeasured;

    QuarterCounts count(Quarter quarter) {
        List<QuarterCounts.Line> lines = new ArrayList<>();
        Directory directory = organisations.directory();
        lines.addAll(journey(quarter, directory));
        lines.addAll(outcomes(quarter, directory));
        lines.addAll(satisfaction(quarter, directory));
        for (Object[] row : rows(FEED, Columns.utc(quarter.from()), Columns.utc(quarter.to()))) {
            lines.add(
                    new QuarterCounts.Line(
                            QuarterCounts.FEED,
                            (String) row[0],
                            "-",
                            "-",
                            "-",
                            List.of(Columns.number(row[1]))));
        }
        Object[] beside =
                rows(BESIDE, Columns.utc(quarter.from()), Columns.utc(quarter.to())).get(0);
        Map<String, Long> destroyed = destroyed(quarter);
        lines.add(beside(Definition.WITHDRAWN, sum(beside[0], destroyed.get("WITHDRAWN"))));
        lines.add(
                beside(
                        Definition.AGAIN,
                        sum(beside[1], destroyed.get("AGAIN")),
                        sum(beside[2], destroyed.get("AGAIN_TAKEN"))));
        lines.add(
                new QuarterCounts.Line(
                        QuarterCounts.LATE,
                        "CLOSED",
                        "-",
                        "-",
                        "-",
                        List.of(quality.closedLate(quarter))));
        lines.add(
                new QuarterCounts.Line(
                        QuarterCounts.COMPLETION, "FOUR", "-", "-", "-", List.of(1L)));
        lines.addAll(characteristics.count(quarter));
        lines.addAll(arrivals.count(quarter));
        lines.addAll(scales.of(quarter, directory));
        lines.addAll(groups.count(quarter));
        lines.addAll(answers.count(quarter));
        lines.addAll(people.count(quarter));
        lines.addAll(cessation.count(quarter));
        lines.addAll(unmeasured.count(quarter));
        directory.services().stream()
                .filter(service -> service.kind().isLondonOnly())
                .map(
                        service ->
                                new QuarterCounts.Line(
                                        QuarterCounts.LONDON_ONLY,
                                        "-",
                                        service.code(),
                                        "-",
                                        "-",
                                        List.of(1L)))
                .forEach(lines::add);
        return withKeys(lines, directory).by(rules.on(quarter.firstDay()));
    }

    /**
     * How far the referrals came, and nothing else: all that is told of a quarter before its end.
     */
    QuarterCounts countJourney(Quarter quarter) {
        Directory directory = organisations.directory();
        return withKeys(journey(quarter, directory), directory).by(rules.on(quarter.firstDay()));
    }

    /** The journey, outcomes and surveys alone: what is told of a service. */
    QuarterCounts countOfServices(Quarter quarter) {
        Directory directory = organisations.directory();
        List<QuarterCounts.Line> lines = new ArrayList<>(journey(quarter, directory));
        lines.addAll(outcomes(quarter, directory));
        lines.addAll(satisfaction(quarter, directory));
        return withKeys(lines, directory);
    }

    private List<QuarterCounts.Line> satisfaction(Quarter quarter, Directory directory) {
        return rows(SATISFACTION, quarter.code(), quarter.code()).stream()
                .map(row -> line(QuarterCounts.SATISFACTION, row, row.length, directory))
                .toList();
    }

    private List<QuarterCounts.Line> journey(Quarter quarter, Directory directory) {
        return rows(JOURNEY, quarter.code()).stream()
                .map(row -> line(QuarterCounts.JOURNEY, row, row.length, directory))
                .toList();
    }

    private List<QuarterCounts.Line> outcomes(Quarter quarter, Directory directory) {
        List<QuarterCounts.Line> lines = new ArrayList<>();
        for (Object[] row : rows(OUTCOMES, quarter.code())) {
            boolean byService = row[FIRST_COUNT + Change.values().length].equals("SERVICE");
            for (Change change : Change.values()) {
                long cases = Columns.number(row[FIRST_COUNT + change.ordinal()]);
                if (cases != 0) {
                    lines.add(
                            new QuarterCounts.Line(
                                    (String) row[0],
                                    change.name(),
                                    byService ? service(row[1], directory) : "-",
                                    (String) row[2],
                                    (String) row[3],
                                    List.of(cases)));
                }
            }
        }
        return lines;
    }

    /** What these figures lost when records were destroyed, kept then. */
    private Map<String, Long> destroyed(Quarter quarter) {
        Map<String, Long> kept = new HashMap<>();
        for (Object[] row :
                rows(
                        "SELECT figure, counted FROM retained_count WHERE quarter = ?",
                        quarter.code())) {
            kept.put((String) row[0], Columns.number(row[1]));
        }
        return kept;
    }

    private static Long sum(Object counted, Long kept) {
        return Columns.number(counted) + (kept == null ? 0 : kept);
    }

    private static QuarterCounts.Line beside(Definition what, Object... nested) {
        List<Long> counts = Arrays.stream(nested).map(Columns::number).toList();
        return new QuarterCounts.Line(QuarterCounts.BESIDE, what.name(), "-", "-", "-", counts);
    }

    private QuarterCounts withKeys(List<QuarterCounts.Line> lines, Directory directory) {
        Set<String> services = new LinkedHashSet<>();
        directory.services().stream().map(Service::code).forEach(services::add);
        services.add(QuarterCounts.NO_SERVICE);
        Set<String> areas = new LinkedHashSet<>();
        reference.areas().boroughs().stream().map(Area::code).forEach(areas::add);
        reference.areas().all().stream().map(Area::code).forEach(areas::add);
        Set<String> groups = new LinkedHashSet<>();
        reference.entries("crime_group").stream().map(CodeEntry::code).forEach(groups::add);
        for (QuarterCounts.Line line : lines) {
            services.add(line.service());
            areas.add(line.area());
            groups.add(line.group());
        }
        List.of(services, areas, groups).forEach(keys -> keys.remove(QuarterCounts.ALL));
        return new QuarterCounts(
                List.copyOf(services), List.copyOf(areas), List.copyOf(groups), lines);
    }

    private static QuarterCounts.Line line(
            String figure, Object[] row, int end, Directory directory) {
        List<Long> counts = Arrays.stream(row, FIRST_COUNT, end).map(Columns::number).toList();
        return new QuarterCounts.Line(
                figure,
                (String) row[0],
                service(row[1], directory),
                (String) row[2],
                (String) row[3],
                counts);
    }

    private static String service(Object column, Directory directory) {
        long service = Columns.number(column);
        return service == 0
                ? QuarterCounts.NO_SERVICE
                : directory.service(service).map(Service::code).orElse(Long.toString(service));
    }

    private List<Object[]> rows(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<Object[]> rows = new ArrayList<>();
        for (Object row : query.getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }
}
