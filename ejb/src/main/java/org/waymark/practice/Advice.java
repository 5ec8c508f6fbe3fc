package org.waymark.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Drafts;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.commissioning.Directory;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.reference.CrimeSearch;
import org.waymark.reference.WorkingDays;
import org.waymark.referral.Consent;
import org.waymark.referral.CrimeReference;
import org.waymark.referral.FeedColumn;
import org.waymark.referral.MessageType;
import org.waymark.referral.VictimType;
import org.waymark.referral.feed.PublicIntake;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.TypedText;

/**
 * Advice to professionals about somebody who is not named. Nobody is stored; when the person is
 * named later, with their agreement or to keep them safe, it becomes a referral.
 */
@Stateless
@Guarded
public class Advice {

    private static final int LONGEST_NAME = 120;

    @Inject private PracticeStore store;
    @Inject private AdviceReader reader;
    @Inject private PublicIntake intake;
    @Inject private Organisations organisations;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Drafts drafts;
    @Inject private Clock clock;

    /**
     * Writes down what was advised.
     *
     * @return its reference
     */
    @Needs(Right.CASE_WORK)
    public String record(AdviceGiven given) {
        AdviceGiven checked = given.checked(WorkingDays.dateOf(clock.instant()));
        String reference = Reference.next().value();
        store.advice(
                Ids.next(), reference, scope().own(), checked, current.get().id(), clock.instant());
        subject.list("advice " + reference);
        drafts.discard("advice:new");
        return reference;
    }

    /**
     * Who it is about, now that somebody says it.
     *
     * @param postcode where she lives, or its first half: it says which service is near; may be
     *     null
     * @param callSafe is it safe to call? Not said is not safe
     * @param agreed did the person agree to be referred?
     */
    public record Named(
            String givenNames,
            String surname,
            LocalDate born,
            String postcode,
            String phone,
            boolean callSafe,
            boolean agreed) {}

    /**
     * Makes a referral of it by the same rules as any other: without agreement it is held.
     *
     * @return reference of the referral
     */
    @Needs(Right.CASE_WORK)
    public String refer(String reference, Named named) {
        AdviceReader.Row advice =
                reader.one(scope(), current.get().id(), reference).orElseThrow(NotFound::new);
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate today = WorkingDays.dateOf(clock.instant());
        if (named.surname() == null || named.surname().isBlank()) {
            problems.put("surname", "Enter their surname. If there is only one name, enter that.");
        }
        for (String text : new String[] {named.surname(), named.givenNames()}) {
            if (!TypedText.fits(text, LONGEST_NAME)) {
                problems.put("surname", TypedText.tooLong(text, LONGEST_NAME));
            }
        }
        if (named.born() != null && named.born().isAfter(today)) {
            problems.put("born", "This day is still to come.");
        }
        if (advice.referral() != null) {
            problems.put("surname", "This has become a referral already.");
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Directory directory = organisations.directory();
        Organisation sender =
                directory
                        .service(advice.serviceId())
                        .flatMap(service -> directory.organisation(service.organisationId()))
                        .orElseThrow();
        PublicIntake.Made made =
                intake.make(
                        cells(advice, named),
                        sender,
                        advice.role().source(),
                        current.get().username());
        if (made == null || !store.referred(advice.id(), made.referralId())) {
            throw new BadInput("surname", "Nothing was stored: they have asked to be left alone.");
        }
        subject.referral(made.referralId(), made.personId(), "made from advice");
        return made.reference();
    }

    private Map<FeedColumn, String> cells(AdviceReader.Row advice, Named named) {
        Instant now = clock.instant();
        Map<FeedColumn, String> cells = new EnumMap<>(FeedColumn.class);
        cells.put(FeedColumn.MESSAGE_ID, "advice-" + advice.reference());
        cells.put(FeedColumn.MESSAGE_TYPE, MessageType.NEW.name());
        cells.put(FeedColumn.SENT_AT, now.toString());
        cells.put(FeedColumn.REPORTED_AT, now.toString());
        cells.put(FeedColumn.CRIME_REF, CrimeReference.NONE + advice.reference());
        cells.put(FeedColumn.OFFENCE_CODE, CrimeSearch.NOT_SURE_CODE);
        cells.put(FeedColumn.OFFENCE_FROM, advice.askedOn().toString());
        cells.put(FeedColumn.VICTIM_TYPE, VictimType.PERSON.name());
        put(cells, FeedColumn.GIVEN_NAMES, named.givenNames());
        cells.put(FeedColumn.SURNAME, named.surname().strip());
        put(cells, FeedColumn.DATE_OF_BIRTH, named.born() == null ? null : named.born().toString());
        put(cells, FeedColumn.POSTCODE, named.postcode());
        if (named.phone() != null && !named.phone().isBlank()) {
            cells.put(FeedColumn.PHONE, named.phone().strip());
            cells.put(FeedColumn.PHONE_CALL_SAFE, named.callSafe() ? "Y" : "N");
            cells.put(FeedColumn.PHONE_TEXT_SAFE, "N");
            cells.put(FeedColumn.PHONE_VOICEMAIL_SAFE, "N");
        }
        cells.put(
                FeedColumn.CONSENT, (named.agreed() ? Consent.EXPLICIT : Consent.NOT_ASKED).name());
        cells.put(FeedColumn.FLAGS, advice.practice().flag());
        cells.put(
                FeedColumn.NOTE,
                advice.practice().label() + ". Advice before: " + cut(advice.advised()));
        return cells;
    }

    private static String cut(String text) {
        return text.length() <= 3_500 ? text : text.substring(0, 3_500) + "…";
    }

    private static void put(Map<FeedColumn, String> cells, FeedColumn column, String text) {
        if (text != null && !text.isBlank()) {
            cells.put(column, text.strip());
        }
    }

    private ServiceScope scope() {
        return ServiceScope.of(current.get(), organisations.directory());
    }
}
