package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;
import org.waymark.shared.SqlReader;

/** Keeps what was done to somebody again; of cases that were opened in the actor's scope. */
@ApplicationScoped
class FurtherIncidentStore {

    static final String TABLE = "further_incident";

    private static final String WHAT = "what";
    private static final String PLACE = "place";
    private static final String EVIDENCE = "evidence";
    private static final String CRIME = "crime";
    private static final String STRUCK = "struck";
    private static final int MOST = 500;

    private static final String SELECT =
            "SELECT x.id, x.happened_on, x.kind, x.police, x.police_on, a.display_name, x.at,"
                    + " x.words, i.reference, i.police_at, x.unwanted_on FROM further_incident x"
                    + " JOIN account a ON a.id = x.account_id LEFT JOIN incident i ON i.id ="
                    + " x.report_id WHERE x.case_id = ?";

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private SealedWords words;

    /** The newest first; struck ones too. */
    List<FurtherIncident> of(long caseId, long personId) {
        return opened(
                personId,
                SqlReader.rows(
                        entityManager,
                        SELECT + " ORDER BY x.happened_on DESC, x.id DESC LIMIT " + MOST,
                        caseId));
    }

    /**
     * One that stands, locked until the end of the transaction.
     *
     * @throws NotFound when the case has none such
     */
    FurtherIncident one(long caseId, long personId, long id) {
        if (SqlReader.rows(
                        entityManager,
                        "SELECT id, case_id FROM further_incident WHERE id = ? AND case_id = ? AND"
                                + " struck_at IS NULL FOR UPDATE",
                        id,
                        caseId)
                .isEmpty()) {
            throw new NotFound();
        }
        return opened(personId, SqlReader.rows(entityManager, SELECT + " AND x.id = ?", caseId, id))
                .get(0);
    }

    private List<FurtherIncident> opened(long personId, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, byte[]> sealed = new LinkedHashMap<>();
        rows.forEach(row -> sealed.put(row.number(0), (byte[]) row.columns()[7]));
        Map<Long, Map<String, String>> opened = words.openAll(personId, TABLE, sealed);
        return rows.stream().map(row -> incident(row, opened.get(row.number(0)))).toList();
    }

    private static FurtherIncident incident(Row row, Map<String, String> said) {
        return new FurtherIncident(
                row.number(0),
                row.date(1),
                row.text(2),
                FurtherIncident.Police.valueOf(row.text(3)),
                row.date(4),
                said.get(WHAT),
                said.get(PLACE),
                said.get(CRIME),
                said.get(EVIDENCE),
                said.get(STRUCK),
                row.text(5),
                Columns.instant(row.columns()[6]),
                row.text(8) == null
                        ? null
                        : new FurtherIncident.Sent(row.text(8), Columns.instant(row.columns()[9])),
                row.date(10));
    }

    void add(
            long id,
            long caseId,
            long personId,
            FurtherIncident.Form form,
            long accountId,
            Instant at) {
        SqlReader.change(
                entityManager,
                "INSERT INTO further_incident (id, case_id, happened_on, kind, police, police_on,"
                        + " unwanted_on, account_id, at, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?)",
                id,
                caseId,
                form.on(),
                form.kind(),
                form.report().police().name(),
                form.report().on(),
                form.report().police() == FurtherIncident.Police.UNWANTED
                        ? WorkingDays.dateOf(at)
                        : null,
                accountId,
                Columns.utc(at),
                words.seal(
                        personId,
                        TABLE,
                        id,
                        said(
                                form.what(),
                                form.place(),
                                form.evidence(),
                                form.report().crimeReference())));
    }

    /** What police know by now; that they once wanted them not to stays. */
    void police(
            FurtherIncident incident,
            long personId,
            FurtherIncident.Report report,
            LocalDate today) {
        boolean refused =
                report.police() == FurtherIncident.Police.UNWANTED
                        && incident.police() != FurtherIncident.Police.UNWANTED;
        SqlReader.change(
                entityManager,
                "UPDATE further_incident SET police = ?, police_on = ?, unwanted_on = ?, words = ?"
                        + " WHERE id = ?",
                report.police().name(),
                report.on(),
                refused ? today : incident.unwantedOn(),
                words.seal(
                        personId,
                        TABLE,
                        incident.id(),
                        said(
                                incident.what(),
                                incident.place(),
                                incident.evidence(),
                                report.crimeReference())),
                incident.id());
    }

    /** We told police by a report. */
    void reported(long id, long reportId, LocalDate on) {
        SqlReader.change(
                entityManager,
                "UPDATE further_incident SET police = ?, police_on = ?, report_id = ? WHERE id = ?",
                FurtherIncident.Police.WE.name(),
                on,
                reportId,
                id);
    }

    /** It is an error; it stays to be seen. */
    void struck(FurtherIncident incident, long personId, String reason, long by, Instant at) {
        Map<String, String> said =
                said(
                        incident.what(),
                        incident.place(),
                        incident.evidence(),
                        incident.crimeReference());
        said.put(STRUCK, reason);
        SqlReader.change(
                entityManager,
                "UPDATE further_incident SET struck_by = ?, struck_at = ?, words = ? WHERE id = ?",
                by,
                Columns.utc(at),
                words.seal(personId, TABLE, incident.id(), said),
                incident.id());
    }

    /** The day on which the referral of the case was received: the risk rests on what it says. */
    LocalDate referredOn(long caseId) {
        return WorkingDays.dateOf(
                Columns.instant(
                        SqlReader.rows(
                                        entityManager,
                                        "SELECT r.received_at, r.id FROM support_case c JOIN referral r"
                                                + " ON r.id = c.referral_id WHERE c.id = ?",
                                        caseId)
                                .get(0)
                                .columns()[0]));
    }

    private static Map<String, String> said(
            String what, String place, String evidence, String crime) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(WHAT, what);
        said.put(PLACE, place);
        said.put(EVIDENCE, evidence);
        said.put(CRIME, crime);
        return said;
    }
}
