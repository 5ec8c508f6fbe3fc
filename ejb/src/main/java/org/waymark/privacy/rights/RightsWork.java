package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/**
 * Working a request: who asks is made sure, the clock stops while they are asked, goes on when they
 * answer, and is extended once when it is complex and they are told in time.
 */
@Stateless
@Guarded
public class RightsWork {

    private static final int LONGEST_NOTE = 300;
    private static final int LONGEST_WORDS = 500;

    @Inject private RightsStore store;
    @Inject private RightsDesk desk;

    /** It is known who asks; work begins as soon as the record is known too. */
    @Needs(Right.RIGHTS_WORK)
    public void identify(String reference, IdentityCheck how, String note) {
        RightsRequest request = desk.open(reference, "who asks was made sure");
        if (how == null) {
            throw new BadInput("identityHow", "Choose how you made sure.");
        }
        if (!request.state().isOpen()) {
            throw new BadInput("identityHow", "This request has ended.");
        }
        request.identified(
                how,
                TypedText.optional("identityNote", note, LONGEST_NOTE),
                desk.actor(),
                desk.today());
        desk.note(request, "Who asks was made sure", how.label());
    }

    /**
     * They are asked something; the clock stands still until they answer.
     *
     * @param on the day they were asked
     */
    @Needs(Right.RIGHTS_WORK)
    public void ask(String reference, RightsWait.Kind kind, String what, LocalDate on) {
        RightsRequest request = desk.open(reference, "they were asked something");
        if (kind == null) {
            throw new BadInput("waitKind", "Choose what they were asked.");
        }
        String words = TypedText.required("asked", what, LONGEST_WORDS, "Write what you asked.");
        requireDay("askedOn", on, request.receivedOn());
        desk.move(request, RightsMove.ASK, kind.label() + ": " + words);
        RightsWait wait = RightsWait.ask(Ids.next(), request.id(), kind, words, on);
        List<RightsWait> waits = new ArrayList<>(store.waits(request.id()));
        waits.add(wait);
        store.add(wait);
        desk.setDays(request, waits);
    }

    /**
     * They answered; the clock goes on.
     *
     * @param on the day their answer came
     */
    @Needs(Right.RIGHTS_WORK)
    public void got(String reference, LocalDate on) {
        RightsRequest request = desk.open(reference, "they answered");
        List<RightsWait> waits = store.waits(request.id());
        desk.move(request, RightsMove.GOT, null);
        RightsWait running = waits.stream().filter(RightsWait::isRunning).findFirst().orElseThrow();
        requireDay("gotOn", on, running.counted().from());
        running.answered(on);
        desk.setDays(request, waits);
    }

    /**
     * Two months more, for a complex request or one of many.
     *
     * @param told the day they were told, which is within the first month
     */
    @Needs(Right.RIGHTS_WORK)
    public void extend(String reference, String why, LocalDate told) {
        RightsRequest request = desk.open(reference, "extended");
        String words =
                TypedText.required("extendWhy", why, LONGEST_WORDS, "Say what makes it complex.");
        if (!request.state().isOpen() || request.isExtended()) {
            throw new BadInput("extendWhy", "This request cannot be extended any more.");
        }
        requireDay("toldOn", told, request.receivedOn());
        if (told.isAfter(request.firstDueOn()) || desk.today().isAfter(request.firstDueOn())) {
            throw new BadInput(
                    "toldOn", "The first month is over. They had to be told of it before.");
        }
        request.extended(words, told, desk.today());
        desk.note(request, "Extended by two months; they were told", words);
        desk.setDays(request, store.waits(request.id()));
    }

    /** Who asks and whose record it is are known: the work begins. */
    @Needs(Right.RIGHTS_WORK)
    public void start(String reference) {
        RightsRequest request = desk.open(reference, "work began");
        request.requireKnown();
        desk.move(request, RightsMove.START, null);
    }

    /** Whoever asked no longer asks. */
    @Needs(Right.RIGHTS_WORK)
    public void withdraw(String reference, String why) {
        RightsRequest request = desk.open(reference, "withdrawn");
        String words =
                TypedText.required(
                        "withdrawWhy",
                        why,
                        LONGEST_WORDS,
                        "Say how you know that they no longer ask.");
        desk.move(request, RightsMove.WITHDRAW, words);
    }

    private void requireDay(String field, LocalDate day, LocalDate notBefore) {
        if (day == null || day.isAfter(desk.today()) || day.isBefore(notBefore)) {
            throw new BadInput(
                    field, "Enter the day: today or earlier, and not before it could have been.");
        }
    }
}
