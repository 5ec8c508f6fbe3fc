package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.commissioning.award.AwardScope;
import org.waymark.commissioning.award.AwardServices;
import org.waymark.person.KeptFrom;
import org.waymark.reference.Quarter;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** Reads what came late and what nobody could place. */
@ApplicationScoped
class DataQualityReader {

    /** A case whose referral's quarter was final when it was closed: the journey counts it open. */
    private static final String LATE =
            "c.closed_at >= MAKEDATE(YEAR(r.received_at), 1) + INTERVAL QUARTER(r.received_at)"
                    + " QUARTER + INTERVAL 42 DAY";

    private static final String CLOSED =
            " FROM referral_fact f JOIN support_case c ON c.referral_id = f.referral_id JOIN"
                    + " referral r ON r.id = f.referral_id WHERE f.closed_quarter = ?";

    /**
     * The referrals that the exact rows hold too: nothing of restricted people and cases, and
     * nobody whom the reader has said that they know. Otherwise the difference of two pages would
     * count them.
     */
    private static final String KNOWN =
            " AND NOT EXISTS (SELECT 1 FROM referral hr JOIN person hp ON hp.id = hr.person_id LEFT"
                    + " JOIN support_case hc ON hc.referral_id = hr.id WHERE hr.id = f.referral_id AND"
                    + " (hp.restricted = TRUE OR COALESCE(hc.restricted, FALSE) = TRUE OR NOT "
                    + KeptFrom.free("?", "hp.id")
                    + ")) AND ";

    private static final int MOST = 50;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    /** Cases of all services that were closed too late for the published journey. */
    long closedLate(Quarter quarter) {
        return rows("SELECT COALESCE(SUM(" + LATE + "), 0), COUNT(*)" + CLOSED, quarter.code())
                .get(0)
                .number(0);
    }

    /** For each service of a scope: cases closed in the quarter, and those that were late. */
    Map<Long, long[]> closed(AwardScope scope, long reader, Quarter quarter) {
        Map<Long, long[]> closed = new HashMap<>();
        for (Row row :
                rows(
                        "SELECT f.service_id, COUNT(*), SUM("
                                + LATE
                                + ")"
                                + CLOSED
                                + KNOWN
                                + scope.ofService("f.service_id")
                                + " GROUP BY f.service_id",
                        quarter.code(),
                        reader)) {
            closed.put(row.number(0), new long[] {row.number(1), row.number(2)});
        }
        return closed;
    }

    /**
     * For each service of a scope and each fact: of how many it is told, in how many it is, and in
     * how many anything was answered.
     */
    Map<Long, List<DataQuality.Known>> fields(AwardScope scope, long reader, Quarter quarter) {
        Map<Long, List<DataQuality.Known>> fields = new HashMap<>();
        String known =
                Arrays.stream(RecordedField.values())
                        .map(DataQualityReader::sums)
                        .collect(Collectors.joining(", "));
        for (Row row :
                rows(
                        "SELECT f.service_id, "
                                + known
                                + CharacteristicCountsQuery.FROM
                                + KNOWN
                                + scope.ofService("f.service_id")
                                + " GROUP BY f.service_id",
                        quarter.code(),
                        reader)) {
            List<DataQuality.Known> of = new ArrayList<>();
            for (RecordedField field : RecordedField.values()) {
                of.add(
                        new DataQuality.Known(
                                field,
                                row.number(2 + 3 * field.ordinal()),
                                row.number(1 + 3 * field.ordinal()),
                                row.number(3 + 3 * field.ordinal())));
            }
            fields.put(row.number(0), of);
        }
        return fields;
    }

    private static String sums(RecordedField field) {
        return CharacteristicCountsQuery.sums(field)
                + ", SUM(COALESCE((%s) AND (%s), FALSE)) AS answered_%s"
                        .formatted(field.of(), field.answered(), field);
    }

    /** For each service of a scope: codes that no list knows; none of restricted people. */
    Map<Long, List<DataQuality.Unmapped>> codes(AwardScope scope, long reader, Quarter quarter) {
        Map<Long, List<DataQuality.Unmapped>> codes = new HashMap<>();
        for (Row row :
                rows(
                        "SELECT f.service_id, r.offence_code, COUNT(*) FROM referral_fact f JOIN"
                                + " referral r ON r.id = f.referral_id WHERE f.received_quarter = ?"
                                + " AND f.crime_group = 'UNMAPPED' AND r.offence_code IS NOT NULL"
                                + KNOWN
                                + scope.ofService("f.service_id")
                                + " GROUP BY f.service_id, r.offence_code ORDER BY f.service_id,"
                                + " COUNT(*) DESC, r.offence_code LIMIT "
                                + MOST,
                        quarter.code(),
                        reader)) {
            codes.computeIfAbsent(row.number(0), service -> new ArrayList<>())
                    .add(new DataQuality.Unmapped(row.text(1), row.number(2)));
        }
        return codes;
    }

    /**
     * The returns of a quarter within a scope, by the reference of their contract, and when each
     * was submitted first: who is asked back is not late.
     */
    List<DataQuality.DueReturn> returns(AwardScope scope, Quarter quarter) {
        return rows(
                        "SELECT a.reference, "
                                + AwardServices.title("d.service_id")
                                + ", d.due_on, (SELECT MIN(s.submitted_at) FROM"
                                + " return_submission s WHERE s.return_id = d.id) FROM award_return d"
                                + " JOIN award a ON a.id = d.award_id WHERE a.kind = 'CONTRACT' AND"
                                + " d.quarter = ? AND "
                                + scope.condition("a")
                                + " AND "
                                + scope.ofService("d.service_id")
                                + " ORDER BY a.reference, d.part",
                        quarter.code())
                .stream()
                .map(
                        row ->
                                new DataQuality.DueReturn(
                                        row.text(0),
                                        row.text(1),
                                        row.date(2),
                                        Columns.instant(row.columns()[3])))
                .toList();
    }

    /** Kinds of recorded offences that no crime group is known for. */
    List<String> offences() {
        return rows(
                        "SELECT DISTINCT c.name, 0 FROM recorded_crime c WHERE NOT EXISTS (SELECT 1"
                                + " FROM recorded_crime_name n WHERE n.name = c.name) ORDER BY"
                                + " c.name LIMIT "
                                + MOST)
                .stream()
                .map(row -> row.text(0))
                .toList();
    }

    /** Codes of boroughs that nobody has met, of the newest file of postcodes. */
    List<String> boroughs() {
        return rows("SELECT strange, 0 FROM postcode_load ORDER BY id DESC LIMIT 1").stream()
                .map(row -> row.text(0))
                .filter(text -> text != null)
                .flatMap(text -> Arrays.stream(text.split(", ")))
                .toList();
    }

    private List<Row> rows(String sql, Object... values) {
        var query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
