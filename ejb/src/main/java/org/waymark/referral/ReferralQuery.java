package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;

/** Reads one referral for triage, with its clocks and what happened to it. */
@Stateless
@Guarded
public class ReferralQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ContactPointStore contactPoints;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /** The referral as triage sees it. */
    public record Detail(
            long id,
            String reference,
            ReferralState state,
            String reason,
            String source,
            String name,
            LocalDate dateOfBirth,
            Integer ageGiven,
            String sex,
            String ethnicity,
            String language,
            String interpreter,
            String victimType,
            String organisation,
            String crimeGroup,
            String offenceCode,
            String offenceTitle,
            Instant offenceFrom,
            Instant reportedAt,
            Instant receivedAt,
            String residenceArea,
            String offenceArea,
            String enhanced,
            String flags,
            String hateStrands,
            boolean domesticAbuse,
            boolean repeat,
            String risk,
            String dash,
            String consent,
            Instant consentAt,
            String officer,
            String note,
            Long proposedServiceId,
            String routingReason,
            String dataFlags,
            long personId,
            String doNotContactReason) {}

    /** One clock. */
    public record ClockRow(
            ServiceClock.Kind kind,
            Instant startedAt,
            Instant dueAt,
            Instant stoppedAt,
            ServiceClock.Outcome outcome,
            String pauseReason) {}

    /** One thing that happened. */
    public record EventRow(
            Instant at, String actor, ReferralMove move, String reason, String note, String diff) {}

    /** All of it. */
    public record Page(
            Detail detail,
            List<ContactPoint> contactPoints,
            List<ClockRow> clocks,
            List<EventRow> events) {}

    @Needs(Right.REFERRAL_TRIAGE)
    public Page page(String reference) {
        ReferralScope scope = ReferralScope.of(current.get(), organisations);
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                DETAIL
                                        + " WHERE r.reference = ? AND p.restricted = FALSE AND "
                                        + scope.condition("r"))
                        .setParameter(1, reference)
                        .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Detail detail = detail((Object[]) rows.get(0));
        subject.referral(detail.id(), detail.personId(), "opened");
        return new Page(
                detail,
                contactPoints.inUse(detail.personId()),
                clocks(detail.id()),
                events(detail.id()));
    }

    private List<ClockRow> clocks(long referralId) {
        List<ClockRow> clocks = new ArrayList<>();
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT kind, started_at, due_at, stopped_at, outcome, pause_reason"
                                        + " FROM clock WHERE referral_id = ? ORDER BY started_at, id")
                        .setParameter(1, referralId)
                        .getResultList()) {
            Object[] row = (Object[]) each;
            clocks.add(
                    new ClockRow(
                            ServiceClock.Kind.valueOf((String) row[0]),
                            Columns.instant(row[1]),
                            Columns.instant(row[2]),
                            Columns.instant(row[3]),
                            ServiceClock.Outcome.valueOf((String) row[4]),
                            (String) row[5]));
        }
        return clocks;
    }

    private List<EventRow> events(long referralId) {
        List<EventRow> events = new ArrayList<>();
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT at, actor, move, reason, note, diff FROM referral_event"
                                        + " WHERE referral_id = ? ORDER BY id DESC LIMIT 100")
                        .setParameter(1, referralId)
                        .getResultList()) {
            Object[] row = (Object[]) each;
            events.add(
                    new EventRow(
                            Columns.instant(row[0]),
                            (String) row[1],
                            move((String) row[2]),
                            (String) row[3],
                            (String) row[4],
                            (String) row[5]));
        }
        return events;
    }

    /** What arrived by the feed is no move of triage; it has no label of its own here. */
    private static ReferralMove move(String name) {
        for (ReferralMove move : ReferralMove.values()) {
            if (move.name().equals(name)) {
                return move;
            }
        }
        return null;
    }

    private static Detail detail(Object[] row) {
        return new Detail(
                Columns.number(row[0]),
                (String) row[1],
                ReferralState.valueOf((String) row[2]),
                (String) row[3],
                (String) row[4],
                row[5] == null ? (String) row[6] : row[5] + " " + row[6],
                Columns.date(row[7]),
                row[8] == null ? null : ((Number) row[8]).intValue(),
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15],
                (String) row[16],
                (String) row[17],
                Columns.instant(row[18]),
                Columns.instant(row[19]),
                Columns.instant(row[20]),
                (String) row[21],
                (String) row[22],
                (String) row[23],
                (String) row[24],
                (String) row[25],
                Columns.flag(row[26]),
                Columns.flag(row[27]),
                (String) row[28],
                row[29] == null
                        ? (String) row[30]
                        : row[29] + " " + (row[30] == null ? "" : row[30]),
                (String) row[31],
                Columns.instant(row[32]),
                (String) row[33],
                (String) row[34],
                Columns.number(row[35]),
                (String) row[36],
                (String) row[37],
                Columns.number(row[38]),
                (String) row[39]);
    }

    private static final String DETAIL =
            "SELECT r.id, r.reference, r.state, r.reason, r.source, p.given_names, p.surname,"
                    + " p.date_of_birth, p.age_given, p.sex, p.ethnicity, p.language, p.interpreter,"
                    + " r.victim_type, r.organisation, r.crime_group, r.offence_code,"
                    + " r.offence_title, r.offence_from, r.reported_at, r.received_at,"
                    + " r.residence_area, r.offence_area, r.enhanced, r.flags, r.hate_strands,"
                    + " r.domestic_abuse, r.repeat_victim, r.risk, r.dash_score, r.dash_grade,"
                    + " r.consent, r.consent_at, r.officer_name, r.note, r.proposed_service_id,"
                    + " r.routing_reason, r.data_flags, r.person_id, p.do_not_contact_reason FROM"
                    + " referral r JOIN person p ON p.id = r.person_id";
}
