package org.waymark.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.ContactPoint;
import org.waymark.person.ContactPointStore;
import org.waymark.shared.Columns;

/** How somebody can safely be reached, what was tried, and what the policy asks for next. */
@Stateless
@Guarded
public class ContactQuery {

    private static final int MOST_ATTEMPTS = 100;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseStore store;
    @Inject private ContactPointStore contactPoints;
    @Inject private ContactContextQuery context;
    @Inject private ClosureQuery closure;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;

    /**
     * One channel on one contact point, with the answer of the rules.
     *
     * @param why why it is blocked; null when it may be used
     */
    public record Way(ContactChannel channel, long contactPointId, boolean allowed, String why) {}

    /** A contact point and the channels it gives. */
    public record Point(
            long id,
            String kind,
            String value,
            String callSafe,
            String textSafe,
            String voicemailSafe,
            String writeSafe,
            String whoMayAnswer,
            boolean suspended,
            String suspendedWhy,
            int version,
            List<Way> ways) {}

    /** One attempt that was made. */
    public record Made(
            Instant at,
            String by,
            String channel,
            String outcome,
            String overrideReason,
            String note) {}

    /**
     * Everything the contact page and the safety banner show.
     *
     * @param stillToDo what the contact policy asks for next; null when it is fulfilled
     */
    public record Reach(
            boolean onlyPlainYes, List<Point> points, List<Made> attempts, String stillToDo) {}

    @Needs(Right.CASE_WORK)
    public Reach reach(String reference) {
        SupportCase supportCase = store.load(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "how to reach");
        boolean onlyPlainYes = context.onlyPlainYes(supportCase.referralId());
        List<Point> points =
                contactPoints.inUse(supportCase.personId()).stream()
                        .map(point -> point(point, onlyPlainYes))
                        .toList();
        return new Reach(
                onlyPlainYes, points, attempts(supportCase.id()), closure.stillToTry(supportCase));
    }

    private static Point point(ContactPoint point, boolean onlyPlainYes) {
        List<Way> ways =
                Arrays.stream(ContactChannel.values())
                        .filter(channel -> channel != ContactChannel.IN_PERSON)
                        .filter(channel -> ContactRules.fits(channel, point.kind()))
                        .map(
                                channel -> {
                                    ContactRules.Permission permission =
                                            ContactRules.mayUse(channel, point, onlyPlainYes);
                                    return new Way(
                                            channel,
                                            point.id(),
                                            permission.allowed(),
                                            permission.why());
                                })
                        .toList();
        return new Point(
                point.id(),
                point.kind().name(),
                point.value(),
                point.callSafe(),
                point.textSafe(),
                point.voicemailSafe(),
                point.writeSafe(),
                point.whoMayAnswer(),
                point.isSuspended(),
                point.suspendedWhy(),
                point.version(),
                ways);
    }

    private List<Made> attempts(long caseId) {
        List<Made> made = new ArrayList<>();
        for (Object each :
                entityManager
                        .createNativeQuery(
                                "SELECT t.at, a.display_name, t.channel, t.outcome,"
                                        + " t.override_reason, t.note FROM contact_attempt t JOIN"
                                        + " account a ON a.id = t.account_id WHERE t.case_id = ?"
                                        + " ORDER BY t.at DESC LIMIT "
                                        + MOST_ATTEMPTS)
                        .setParameter(1, caseId)
                        .getResultList()) {
            Object[] row = (Object[]) each;
            made.add(
                    new Made(
                            Columns.instant(row[0]),
                            (String) row[1],
                            ContactChannel.valueOf((String) row[2]).label(),
                            ContactOutcome.valueOf((String) row[3]).label(),
                            (String) row[4],
                            (String) row[5]));
        }
        return made;
    }
}
