package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Reads reports that were sent. Who may is a condition that its callers give. */
@ApplicationScoped
class ReportReader {

    /** Reports of one page. */
    static final int PAGE = 30;

    private static final String SELECT =
            "SELECT i.id, i.reference, i.sent_at, i.source, i.area, i.strands, i.police, i.police_at,"
                    + " i.support, r.reference, i.person_id, i.answers, i.contact_open,"
                    + " i.contact_outcome, w.display_name, i.contact_at, i.contact_tries, i.expires_at,"
                    + " i.kept_why, i.few, i.police_id, i.contact_by, i.police_told_at,"
                    + " COALESCE(i.police_order, i.id), i.version, (SELECT s.name FROM service s WHERE"
                    + " s.id = COALESCE(r.service_id, r.proposed_service_id) AND s.id <>"
                    + " i.service_id), i.error_at FROM incident i LEFT JOIN referral r ON r.id ="
                    + " i.referral_id LEFT JOIN account w ON w.id = i.contact_by WHERE i.state = 'SENT'"
                    + " AND ";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private IncidentStore store;
    @Inject private UploadStore uploads;

    /** So many days what led to no referral is kept. */
    @Inject
    @ConfigProperty(name = "waymark.incident.kept.days", defaultValue = "180")
    int keptDays;

    /** A report and whom it is about; null for nobody. */
    record Found(Report report, Long personId, byte[] sealed) {}

    /** Newest first, for the service: without words or files. */
    List<Found> page(String condition, Long before, Predicate<Found> known) {
        return page(condition, "i.id", Report::id, before, known);
    }

    /** What the force was told last first. */
    List<Found> pageOfPolice(String condition, Long before, Predicate<Found> known) {
        return page(condition, "i.police_order", Report::policeOrder, before, known);
    }

    /**
     * @param order column that it is listed by
     * @param known which of them whoever asks may know of
     */
    private List<Found> page(
            String condition,
            String order,
            ToLongFunction<Report> place,
            Long before,
            Predicate<Found> known) {
        List<Found> page = new ArrayList<>();
        long last = before == null ? Long.MAX_VALUE : before;
        while (true) {
            List<Row> rows =
                    rows(
                            condition
                                    + " AND "
                                    + order
                                    + " < ? ORDER BY "
                                    + order
                                    + " DESC LIMIT "
                                    + (PAGE + 1),
                            last);
            for (Row row : rows) {
                Found found = found(row);
                last = place.applyAsLong(found.report());
                if (known.test(found)) {
                    page.add(found);
                }
                if (page.size() > PAGE) {
                    return page;
                }
            }
            if (rows.size() <= PAGE) {
                return page;
            }
        }
    }

    /**
     * @throws NotFound when there is none such for whoever asks
     */
    Found one(String condition, Object... values) {
        return find(condition, values).orElseThrow(NotFound::new);
    }

    Optional<Found> find(String condition, Object... values) {
        return rows(condition, values).stream().findFirst().map(this::found);
    }

    List<Found> all(String condition, Object... values) {
        return rows(condition, values).stream().map(this::found).toList();
    }

    private Found found(Row row) {
        return new Found(shown(row), row.number(10), (byte[]) row.columns()[11]);
    }

    /** The same with its words and files. */
    Report opened(Found found, boolean withNames) {
        Report report = found.report();
        Told told = null;
        try {
            told = store.told(report.id(), found.sealed());
        } catch (KeyOutOfReach | ContentDestroyed closed) {
            // what is known besides is shown all the same
        }
        return report.opened(
                told == null || withNames ? told : told.withoutNames(),
                withNames ? files(report.id()) : List.of());
    }

    List<IncidentFile> files(long incidentId) {
        return uploads.of(incidentId).stream()
                .filter(upload -> upload.kind() != null)
                .map(this::file)
                .toList();
    }

    /**
     * @throws NotFound when the report has none such
     */
    IncidentFile.Download download(long incidentId, long uploadId) {
        Upload upload =
                uploads.find(incidentId, uploadId)
                        .filter(each -> each.kind() != null)
                        .orElseThrow(NotFound::new);
        try {
            return new IncidentFile.Download(upload.kind(), upload.bytes(), uploads.open(upload));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Notes that it was opened for the first time: by the service, or by the force. */
    void read(long id, boolean byPolice, Instant at) {
        String column = byPolice ? "police_at" : "read_at";
        query(
                        "UPDATE incident SET "
                                + column
                                + " = ? WHERE id = ? AND "
                                + column
                                + " IS NULL",
                        Columns.utc(at),
                        id)
                .executeUpdate();
    }

    /** A file as it is shown; without its name when that cannot be opened now. */
    IncidentFile file(Upload upload) {
        String name = null;
        try {
            name = uploads.name(upload);
        } catch (KeyOutOfReach | ContentDestroyed closed) {
            // that it is there is shown all the same
        }
        return new IncidentFile(
                upload.id(),
                name,
                upload.kind(),
                upload.bytes(),
                upload.traces() == MediaTraces.Left.MAY_REMAIN,
                "CLEAN".equals(upload.scan()));
    }

    private Report shown(Row row) {
        return new Report(
                row.number(0),
                row.text(1),
                Columns.instant(row.columns()[2]),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                Columns.instant(row.columns()[7]),
                Columns.instant(row.columns()[22]),
                row.number(23),
                row.flag(8),
                row.text(9),
                row.text(25),
                null,
                List.of(),
                contact(row),
                goesAt(row),
                row.text(18),
                row.count(24),
                false,
                Columns.instant(row.columns()[26]));
    }

    private static ContactAsked contact(Row row) {
        return new ContactAsked(
                row.flag(12),
                row.text(13) == null ? null : ContactAsked.State.valueOf(row.text(13)),
                row.number(21),
                row.text(14),
                Columns.instant(row.columns()[15]),
                row.count(16),
                List.of());
    }

    private Instant goesAt(Row row) {
        return row.text(9) != null || row.text(18) != null
                ? null
                : ReportTime.goesAt(
                        Columns.instant(row.columns()[17]),
                        ReportTime.isPassed(row.number(20), row.text(6), row.flag(19)),
                        Columns.instant(row.columns()[7]),
                        Duration.ofDays(keptDays));
    }

    private List<Row> rows(String condition, Object... values) {
        return Row.of(query(SELECT + condition, values).getResultList());
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
