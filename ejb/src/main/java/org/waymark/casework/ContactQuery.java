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
import org.waymark.person.SafeContact;
import org.waymark.person.SafeContactStore;
import org.waymark.shared.Columns;

/** How somebody can safely be reached, what was tried, and what the policy asks for next. */
@Stateless
@Guarded
public class ContactQuery {

    private static final int MOST_ATTEMPTS = 100;

    @PersistenceContext(unitName = "waymark")
    private EntityManager entityManager;

    @Inject private CaseStore store;
    @Inject private SafeContactStore safeContact;
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

    /**
     * A contact point and the channels it gives.
     *
     * @param value null when it is sealed and cannot be opened now: then no channel is allowed
     */
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
            List<Way> ways,
            String bestTimes) {

        /** Enough to know it again, for whoever looks over a shoulder not enough to use it. */
        public String masked() {
            return ContactQuery.masked(kind, value);
        }
    }

    private static String masked(String kind, String value) {
        if (value == null) {
            return "Sealed: it cannot be opened now";
        }
        return switch (ContactPoint.Kind.valueOf(kind)) {
            case PHONE -> "Number ending " + value.substring(Math.max(0, value.length() - 3));
            case EMAIL -> "E-mail " + value.charAt(0) + "…@" + behind(value, '@');
            case ADDRESS -> value.contains(",") ? "Address in " + behind(value, ',') : "Address";
        };
    }

    private static String behind(String value, char last) {
        return value.substring(value.lastIndexOf(last) + 1).strip();
    }

    /**
     * One that is no longer in use.
     *
     * @param masked as {@link Point#masked}
     * @param why null when a message ended it
     */
    public record Ended(String masked, Instant at, String why) {}

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
     * @param doNotContact that nobody may make contact; null when this record does not say so
     * @param forbiddenElsewhere another record of this person says that nobody may
     * @param useRestricted the person has had the use of their record restricted
     * @param oneChance is there one chance only: no letters, no visits, nobody of the family?
     * @param mustNotKnow who must learn nothing; null when nobody is named
     * @param inPerson whether they may be spoken to in person
     * @param stillToDo what the contact policy asks for next; null when it is fulfilled
     */
    public record Reach(
            boolean onlyPlainYes,
            SafeContact.DoNotContact doNotContact,
            boolean forbiddenElsewhere,
            boolean useRestricted,
            boolean oneChance,
            String mustNotKnow,
            ContactRules.Permission inPerson,
            List<Point> points,
            List<Made> attempts,
            String stillToDo) {}

    @Needs(Right.CASE_WORK)
    public Reach reach(String reference) {
        SupportCase supportCase = store.loadShared(current.get(), reference);
        subject.supportCase(supportCase.id(), supportCase.personId(), "how to reach");
        boolean onlyPlainYes = context.onlyPlainYes(supportCase);
        SafeContact known = safeContact.of(supportCase.personId());
        List<Object[]> attempts = attempts(supportCase.id());
        return new Reach(
                onlyPlainYes,
                known.doNotContact(),
                known.forbiddenElsewhere(),
                known.restricted(),
                known.oneChance().holds(),
                known.oneChance().mustNotKnow(),
                ContactRules.mayUse(ContactChannel.IN_PERSON, null, known, onlyPlainYes),
                known.points().stream().map(point -> point(point, known, onlyPlainYes)).toList(),
                attempts.stream().map(ContactQuery::made).toList(),
                closure.stillToTry(supportCase, known, onlyPlainYes, steps(attempts)));
    }

    /** Ways to reach them that are no longer in use, the last first; nothing of them is shown. */
    @Needs(Right.CASE_WORK)
    public List<Ended> ended(String reference) {
        SupportCase supportCase = store.loadShared(current.get(), reference);
        subject.supportCase(
                supportCase.id(), supportCase.personId(), "ways of contact no longer in use");
        return contactPoints.ended(supportCase.personId(), MOST_ATTEMPTS).stream()
                .map(
                        point ->
                                new Ended(
                                        masked(
                                                point.kind().name(),
                                                point.isClosed() ? null : point.value()),
                                        point.endedAt(),
                                        point.endedWhy()))
                .toList();
    }

    private static Point point(ContactPoint point, SafeContact known, boolean onlyPlainYes) {
        List<Way> ways =
                Arrays.stream(ContactChannel.values())
                        .filter(channel -> channel.goesBy(point.kind()))
                        .map(channel -> way(channel, point, known, onlyPlainYes))
                        .toList();
        return new Point(
                point.id(),
                point.kind().name(),
                point.isClosed() ? null : point.value(),
                point.callSafe(),
                point.textSafe(),
                point.voicemailSafe(),
                point.writeSafe(),
                point.whoMayAnswer(),
                point.isSuspended(),
                point.suspendedWhy(),
                point.version(),
                ways,
                point.bestTimes());
    }

    private static Way way(
            ContactChannel channel, ContactPoint point, SafeContact known, boolean onlyPlainYes) {
        ContactRules.Permission permission =
                ContactRules.mayUse(channel, point, known, onlyPlainYes);
        return new Way(channel, point.id(), permission.allowed(), permission.why());
    }

    /** The newest first; no contact policy asks for as many as are read. */
    private List<Object[]> attempts(long caseId) {
        List<?> rows =
                entityManager
                        .createNativeQuery(
                                "SELECT t.at, a.display_name, t.channel, t.outcome,"
                                        + " t.override_reason, t.note FROM contact_attempt t JOIN"
                                        + " account a ON a.id = t.account_id WHERE t.case_id = ?"
                                        + " ORDER BY t.at DESC LIMIT "
                                        + MOST_ATTEMPTS)
                        .setParameter(1, caseId)
                        .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** The same in the order they were made, as the contact policy counts them. */
    private static List<ContactLadder.Step> steps(List<Object[]> attempts) {
        List<ContactLadder.Step> steps = new ArrayList<>();
        for (Object[] row : attempts) {
            steps.add(
                    0,
                    new ContactLadder.Step(
                            Columns.instant(row[0]), ContactChannel.valueOf((String) row[2])));
        }
        return steps;
    }

    private static Made made(Object[] row) {
        return new Made(
                Columns.instant(row[0]),
                (String) row[1],
                ContactChannel.valueOf((String) row[2]).label(),
                ContactOutcome.valueOf((String) row[3]).label(),
                (String) row[4],
                (String) row[5]);
    }
}
