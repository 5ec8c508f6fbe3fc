package org.waymark.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.waymark.access.Actor;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisations;
import org.waymark.person.AskFirst;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.reference.MaracFlag;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Columns;
import org.waymark.shared.NotFound;

/** Reads one referral for triage, with its clocks and what happened to it. */
@Stateless
@Guarded
public class ReferralQuery {

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private ContactPointStore contactPoints;
    @Inject private ReferralHistoryQuery history;
    @Inject private SealedReading sealed;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * The referral as triage sees it.
     *
     * @param maracUntil the last day of the flag of a MARAC to which the service it goes to has
     *     referred them; null when none stands
     */
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
            String hateSubstrands,
            boolean domesticAbuse,
            boolean repeat,
            String risk,
            String consent,
            Instant consentAt,
            PoliceSide police,
            String note,
            Long proposedServiceId,
            String routingReason,
            String dataFlags,
            long personId,
            String doNotContactReason,
            RestrictionReason restricted,
            KnownElsewhere elsewhere,
            boolean passedOn,
            LocalDate maracUntil) {}

    /**
     * All of it, or, once it has left the inbox, for whoever does not manage the service: how it
     * stands and nothing of the person.
     *
     * @param detail null where the rest is not shown; the lists are empty then
     */
    public record Page(
            String reference,
            Instant receivedAt,
            SenderView view,
            Detail detail,
            List<ContactPoint> contactPoints,
            List<ReferralHistoryQuery.ClockRow> clocks,
            List<ReferralHistoryQuery.EventRow> events) {}

    /**
     * One referral of the actor's inboxes.
     *
     * @throws AskFirst when they have to say first that they do not know the person
     */
    @Needs(Right.REFERRAL_TRIAGE)
    public Page page(String reference) {
        ReferralScope scope = ReferralScope.of(current.get(), organisations);
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                DETAIL
                                        + " WHERE r.reference = ? AND "
                                        + scope.known("r", "p")
                                        + " AND "
                                        + scope.condition("r"))
                        .setParameter(1, current.get().id())
                        .setParameter(2, reference)
                        .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Object[] row = (Object[]) rows.get(0);
        if (AskFirst.isNeeded(row[42], row[43], current.get().name(), (String) row[6])) {
            subject.referral(Columns.number(row[0]), Columns.number(row[35]), "not opened yet");
            throw new AskFirst(AskFirst.Of.REFERRAL, reference);
        }
        Detail detail = detail(row);
        boolean all = detail.state().isOpen() || manages(detail) && !isTakenBack(detail);
        subject.referral(
                detail.id(), detail.personId(), all ? "opened" : "opened, as far as the receipt");
        SenderView view = SenderView.of(detail.state(), detail.reason(), Columns.flag(row[37]));
        return new Page(
                detail.reference(),
                detail.receivedAt(),
                view,
                all ? detail : null,
                all ? contactPoints.inUse(detail.personId()) : List.of(),
                all ? history.clocks(detail.id()) : List.of(),
                all ? history.events(detail.id()) : List.of());
    }

    /** Whoever passed it on has taken it back: it is theirs again, and theirs alone. */
    private static boolean isTakenBack(Detail detail) {
        return detail.passedOn() && detail.state() == ReferralState.WITHDRAWN;
    }

    /** A manager sees what became of it. */
    private boolean manages(Detail detail) {
        Actor actor = current.get();
        Long service = detail.proposedServiceId();
        return actor.grantsOf(Right.CASE_MANAGE).stream()
                .anyMatch(
                        grant ->
                                grant.serviceId() == null
                                        || grant.serviceId().equals(service)
                                                && grant.teamId() == null);
    }

    private Detail detail(Object[] row) {
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
                (String) row[45],
                Columns.flag(row[26]),
                Columns.flag(row[27]),
                (String) row[28],
                (String) row[29],
                Columns.instant(row[30]),
                PoliceSide.of(row, POLICE),
                sealed.noteShown(
                        Columns.number(row[35]),
                        Columns.number(row[0]),
                        (String) row[31],
                        (byte[]) row[39]),
                Columns.number(row[32]),
                (String) row[33],
                (String) row[34],
                Columns.number(row[35]),
                (String) row[36],
                row[38] == null ? null : RestrictionReason.valueOf((String) row[38]),
                row[40] == null ? null : KnownElsewhere.valueOf((String) row[40]),
                row[41] != null,
                MaracFlag.standing(Columns.date(row[44]), WorkingDays.dateOf(clock.instant())));
    }

    /** Where the columns of the police begin. */
    private static final int POLICE = 46;

    private static final String DETAIL =
            "SELECT r.id, r.reference, r.state, r.reason, r.source, p.given_names, p.surname,"
                    + " p.date_of_birth, p.age_given, p.sex, p.ethnicity, p.language, p.interpreter,"
                    + " r.victim_type, r.organisation, r.crime_group, r.offence_code,"
                    + " r.offence_title, r.offence_from, NULLIF(r.reported_at, r.sent_at), r.received_at,"
                    + " r.residence_area, r.offence_area, r.enhanced, r.flags, r.hate_strands,"
                    + " r.domestic_abuse, r.repeat_victim, r.risk,"
                    + " r.consent, r.consent_at, r.note, r.proposed_service_id,"
                    + " r.routing_reason, NULLIF(CONCAT_WS(';', NULLIF(r.data_flags, ''), CASE"
                    + " WHEN r.beside_id IS NOT NULL THEN 'SENT_BY_ANOTHER' END, CASE WHEN EXISTS"
                    + " (SELECT 1 FROM referral_event v WHERE v.referral_id = r.id AND v.move ="
                    + " 'OBJECTION_HEARD') THEN 'OBJECTION_BY_ANOTHER' END), ''), r.person_id, p.do_not_contact_reason,"
                    + " EXISTS (SELECT 1 FROM support_case c WHERE c.referral_id = r.id AND"
                    + " c.contacted_at IS NOT NULL), CASE WHEN p.restricted THEN"
                    + " COALESCE(r.restricted_reason, 'OTHER') END, r.sealed, r.known_elsewhere,"
                    + " r.parent_id, k.kind, k.confirmed_at, (SELECT MAX(m.referred_on) FROM person q"
                    + " JOIN support_case o ON o.person_id = q.id AND o.service_id ="
                    + " COALESCE(r.service_id, r.proposed_service_id) AND o.restricted = FALSE JOIN"
                    + " marac_referral m ON m.case_id = o.id AND m.state <> 'WITHDRAWN' WHERE"
                    + " q.identity_id = p.identity_id), r.hate_substrands, "
                    + PoliceSide.COLUMNS
                    + " FROM referral r JOIN person p ON p.id ="
                    + " r.person_id LEFT JOIN conflict k ON k.account_id = ? AND k.person_id ="
                    + " r.person_id";
}
