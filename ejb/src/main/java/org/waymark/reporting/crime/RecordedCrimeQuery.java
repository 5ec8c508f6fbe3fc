package org.waymark.reporting.crime;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.waymark.access.AuditSubject;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Area;
import org.waymark.reference.CrimeGroup;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.Row;

/**
 * Reads recorded crime as the police have published it: need, beside what services do about it.
 * Nothing here is about a person, and nothing is hidden that the police show.
 */
@Stateless
@Guarded
public class RecordedCrimeQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ReferenceData reference;
    @Inject private AuditSubject subject;

    /**
     * A run of months that came from one file.
     *
     * @param offences all of these months
     */
    public record Loaded(YearMonth from, YearMonth to, String fileName, long offences) {}

    /**
     * A financial year.
     *
     * @param year in which it begins
     * @param missing its months that nobody has loaded; a year with any is no whole year
     */
    public record Year(int year, List<YearMonth> missing, List<Line> lines) {

        /** Every line together: what the files say. */
        public long total() {
            return lines.stream().mapToLong(Line::offences).sum();
        }
    }

    /**
     * An area in that year.
     *
     * @param code of the area; null for the airports, which are none
     * @param residents at the last census; null where nobody lives
     */
    public record Line(String code, String area, long offences, Integer residents) {

        /** Offences per 1,000 residents; null where nobody lives. */
        public Double rate() {
            return residents == null ? null : offences * 1000.0 / residents;
        }
    }

    /** What has been loaded, oldest first, a gap between two of them being a gap in the files. */
    @Needs(
            value = {Right.REFERENCE_EDIT, Right.PUBLISHED_FIGURES},
            audited = false)
    public List<Loaded> loaded() {
        List<Loaded> runs = new ArrayList<>();
        for (Row row :
                rows(
                        "SELECT month, file_name, offences FROM recorded_crime_month ORDER BY"
                                + " month")) {
            YearMonth month = YearMonth.from(row.date(0));
            Loaded last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null
                    && last.to().plusMonths(1).equals(month)
                    && last.fileName().equals(row.text(1))) {
                runs.set(
                        runs.size() - 1,
                        new Loaded(
                                last.from(),
                                month,
                                last.fileName(),
                                last.offences() + row.number(2)));
            } else {
                runs.add(new Loaded(month, month, row.text(1), row.number(2)));
            }
        }
        return runs;
    }

    /** The financial years of which any month is there, newest first. */
    @Needs(value = Right.PUBLISHED_FIGURES, audited = false)
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        rows("SELECT month, offences FROM recorded_crime_month")
                .forEach(row -> years.add(yearOf(row.date(0))));
        return List.copyOf(years.descendingSet());
    }

    /**
     * A year by area, in the order in which areas are always shown: never a ranking.
     *
     * @param group null for all offences
     */
    @Needs(Right.PUBLISHED_FIGURES)
    public Year year(int year, CrimeGroup group) {
        subject.list("recorded crime " + year);
        LocalDate first = LocalDate.of(year, 4, 1);
        Map<String, Long> offences = new HashMap<>();
        for (Row row :
                rows(
                        "SELECT c.area_code, SUM(c.offences) FROM recorded_crime c LEFT JOIN"
                                + " recorded_crime_name n ON n.name = c.name AND n.valid_from <="
                                + " c.month AND (n.valid_to IS NULL OR n.valid_to > c.month) WHERE"
                                + " c.month >= ? AND"
                                + " c.month < ? AND (? IS NULL OR COALESCE(n.crime_group,"
                                + " 'UNMAPPED') = ?) GROUP BY c.area_code",
                        first,
                        first.plusYears(1),
                        group == null ? null : group.name(),
                        group == null ? null : group.name())) {
            offences.put(row.text(0), row.number(1));
        }
        List<Line> lines = new ArrayList<>();
        for (Area area : reference.areas().all()) {
            Long count = offences.remove(area.code());
            if (area.isInLondon() ? count != null : count != null && count > 0) {
                lines.add(new Line(area.code(), area.name(), count, area.residents()));
            }
        }
        Long airports = offences.remove(CrimeAreas.AIRPORT);
        if (airports != null) {
            lines.add(new Line(null, "Heathrow and City airports", airports, null));
        }
        return new Year(year, missing(first), lines);
    }

    /** The same, to be taken away as a file, which the audit tells apart. */
    @Needs(Right.PUBLISHED_FIGURES)
    public Year export(int year, CrimeGroup group) {
        return year(year, group);
    }

    private List<YearMonth> missing(LocalDate first) {
        TreeSet<YearMonth> missing = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            missing.add(YearMonth.from(first).plusMonths(i));
        }
        rows(
                        "SELECT month, offences FROM recorded_crime_month WHERE month >= ? AND"
                                + " month < ?",
                        first,
                        first.plusYears(1))
                .forEach(row -> missing.remove(YearMonth.from(row.date(0))));
        return List.copyOf(missing);
    }

    private static int yearOf(LocalDate month) {
        return month.getMonthValue() < 4 ? month.getYear() - 1 : month.getYear();
    }

    private List<Row> rows(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return Row.of(query.getResultList());
    }
}
