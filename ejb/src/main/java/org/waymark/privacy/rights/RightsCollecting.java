package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.waymark.access.FreshSignIn;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.BreakGlass;
import org.waymark.privacy.sealed.Released;
import org.waymark.privacy.sealed.SealedReview;
import org.waymark.referral.RestrictedOpenings;
import org.waymark.shared.BadInput;
import org.waymark.shared.Ids;
import org.waymark.shared.TypedText;

/** Gathers the parts of a record for a copy, once what is restricted has been opened for it. */
@Stateless
@Guarded
public class RightsCollecting {

    private static final int LONGEST_WHY = 500;
    private static final int SHORTEST_REASON = 10;

    @Inject
    @ConfigProperty(name = "waymark.break.glass.minutes", defaultValue = "60")
    private int minutes;

    @Inject private RightsStore store;
    @Inject private RightsDesk desk;
    @Inject private PersonRecord record;
    @Inject private RightsProposing proposing;
    @Inject private Released released;
    @Inject private FreshSignIn fresh;
    @Inject private BreakGlass glass;
    @Inject private RestrictedOpenings restricted;

    /** Is part of the record restricted, and not opened for this request by whoever looks? */
    @Needs(value = Right.RIGHTS_WORK, audited = false)
    public boolean locked(String reference) {
        RightsRequest request = desk.read(reference, "restricted?");
        return request.personId() != null && record.isLocked(request);
    }

    /** Opens what is restricted, for this request and for a time; its managers look into it. */
    @Needs(Right.RIGHTS_WORK)
    public void unlock(String reference, String reason, String password) {
        RightsRequest request = desk.open(reference, "restricted record opened");
        request.requireKnown();
        fresh.confirm("password", password);
        String why =
                TypedText.required(
                        "unlockWhy", reason, LONGEST_WHY, "Say why the request needs it.");
        if (why.length() < SHORTEST_REASON) {
            throw new BadInput("unlockWhy", "Say in a few words more why the request needs it.");
        }
        store.add(
                RightsUnlock.of(
                        request.id(),
                        desk.actor(),
                        why,
                        desk.now(),
                        desk.now().plus(Duration.ofMinutes(minutes))));
        record.restrictedCases(request).forEach(id -> glass.openForRequest(id, why));
        record.restrictedReferrals(request).forEach(id -> restricted.opened(id, why));
        desk.note(request, "Restricted record opened", why);
    }

    /**
     * Gathers the parts of the record; whoever wrote what is sealed is asked to look through it
     * first. What was decided about parts that are still the same stays.
     *
     * @return how many there are
     */
    @Needs(Right.RIGHTS_WORK)
    public int collect(String reference) {
        RightsRequest request = desk.openAccess(reference, "record collected");
        askAuthors(request);
        PersonRecord.Held held = record.opened(request);
        List<RightsItem> before = new ArrayList<>(store.items(request.id()));
        Map<Long, List<RightsSpan>> spans = spans(request);
        Map<RightsItem, RecordItem> unchanged = new LinkedHashMap<>();
        Set<String> newNames = new HashSet<>();
        int place = 1;
        for (RecordItem item : held.items()) {
            RightsItem known =
                    before.stream().filter(each -> each.is(item)).findFirst().orElse(null);
            if (known == null) {
                known = RightsItem.of(Ids.next(), request.id(), place, item);
                store.add(known);
                proposing.propose(known, item, held);
                newNames.addAll(item.names());
            } else {
                before.remove(known);
                if (known.isOf(item)) {
                    unchanged.put(known, item);
                } else {
                    spans.getOrDefault(known.id(), List.of()).forEach(store::remove);
                    proposing.propose(known, item, held);
                    newNames.addAll(item.names());
                }
                known.collected(place, item);
            }
            place++;
        }
        unchanged.forEach(
                (known, item) ->
                        proposing.named(
                                known, item, newNames, spans.getOrDefault(known.id(), List.of())));
        before.forEach(
                gone -> {
                    spans.getOrDefault(gone.id(), List.of()).forEach(store::remove);
                    store.remove(gone);
                });
        desk.note(request, "Record collected", (place - 1) + " parts");
        return place - 1;
    }

    /** First of all: that they were asked is part of what is collected. */
    private void askAuthors(RightsRequest request) {
        record.requireOpened(request);
        if (request.asker() != Asker.SUSPECTED) {
            record.sealed(request)
                    .forEach(what -> released.ask(SealedReview.Purpose.COPY, request.id(), what));
            store.flush();
        }
    }

    /** Is an appendix of who has looked at the record part of the copy? */
    @Needs(Right.RIGHTS_WORK)
    public void withSeen(String reference, boolean wanted) {
        RightsRequest request = desk.openAccess(reference, "appendix of who has seen it");
        if (wanted && request.asker() == Asker.SUSPECTED) {
            throw new BadInput(
                    "withSeen", "The record is that of somebody else: who has seen it is theirs.");
        }
        request.outcome().showWhoHasSeen(wanted);
        desk.note(
                request,
                wanted
                        ? "The copy says who has looked at the record"
                        : "The copy does not say who has looked at the record",
                null);
    }

    private Map<Long, List<RightsSpan>> spans(RightsRequest request) {
        return store.spans(request.id()).stream()
                .collect(Collectors.groupingBy(RightsSpan::itemId));
    }
}
