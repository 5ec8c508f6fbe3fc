package org.waymark.privacy.rights;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.person.OutsideKeyStore;
import org.waymark.person.ToldPerson;
import org.waymark.safety.MaracReferral;
import org.waymark.safety.OutsideRecords;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.TypedText;

/**
 * Whether whoever asks for their data stands in a case that another agency referred to a MARAC:
 * found by keyed hashes, so it may be them. A person looks, and takes it in or leaves it out. Who
 * stands there as the alleged perpetrator must never learn of it: that is said, and never taken in.
 */
@Stateless
@Guarded
public class RightsOutside {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 500;

    @Inject private RightsStore requests;
    @Inject private RightsDesk desk;
    @Inject private PersonRecord record;
    @Inject private RightsOutsideStore store;
    @Inject private OutsideKeyStore keys;
    @Inject private OutsideRecords outside;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;

    /**
     * A case that may be about them.
     *
     * @param agency code of marac_agency
     * @param people those of the paper with this role; empty when it cannot be opened now
     * @param taken null while nobody has decided
     */
    public record Possible(
            long id,
            ToldPerson.Role role,
            String agency,
            String areaCode,
            LocalDate meetingOn,
            MaracReferral.State state,
            List<ToldPerson> people,
            Boolean taken) {

        /** Must whoever asks never learn of it? */
        public boolean isDangerous() {
            return role == ToldPerson.Role.SUSPECT;
        }
    }

    /**
     * What was found for a request.
     *
     * @param open may anything still be decided?
     */
    public record Shown(List<Possible> possible, boolean open) {}

    /** What was found, with enough of it to see whether it is them. */
    @Needs(Right.RIGHTS_WORK)
    public Shown of(String reference) {
        RightsRequest request = desk.read(reference, "cases of agencies looked at");
        List<Possible> possible = new ArrayList<>();
        List<RightsOutsideStore.Found> found = store.of(request.id());
        List<Long> ids = found.stream().map(RightsOutsideStore.Found::referralId).toList();
        for (long provider : providers(request)) {
            for (OutsideRecords.Paper paper : outside.papers(provider, ids)) {
                subject.person(paper.id(), "possibly who asks for their data");
                found.stream()
                        .filter(each -> each.referralId() == paper.id())
                        .forEach(each -> possible.add(possible(paper, each)));
            }
        }
        return new Shown(possible, isOpen(request));
    }

    private static Possible possible(OutsideRecords.Paper paper, RightsOutsideStore.Found found) {
        return new Possible(
                paper.id(),
                found.role(),
                paper.agency(),
                paper.areaCode(),
                paper.meetingOn(),
                paper.state(),
                paper.people().stream().filter(each -> each.role() == found.role()).toList(),
                found.taken());
    }

    /**
     * Looks for them, by their record and by what is typed.
     *
     * @param typed what they say of themselves; its role says nothing
     * @return how many are to be looked at now
     */
    @Needs(Right.RIGHTS_WORK)
    public int look(String reference, ToldPerson typed) {
        RightsRequest request = opened(reference, "looked for in cases of agencies");
        ToldPerson somebody = checked(typed);
        if (request.personId() == null && somebody == null) {
            throw new BadInput(
                    "outsideName", "Enter the name and the birth, or a number, or the address.");
        }
        for (long provider : providers(request)) {
            store.found(request.id(), keys.ofPeople(provider, record.people(request)), desk.now());
            if (somebody != null) {
                store.found(request.id(), keys.ofTold(provider, somebody), desk.now());
            }
        }
        desk.note(request, "Looked for in cases of other agencies", null);
        return (int) store.of(request.id()).stream().filter(each -> each.taken() == null).count();
    }

    /**
     * It is them and is taken in, or it is not and is left out.
     *
     * @throws NotFound when it was not found for this request
     */
    @Needs(Right.RIGHTS_WORK)
    public void decide(String reference, long id, ToldPerson.Role role, boolean taken) {
        RightsRequest request = opened(reference, "case of another agency weighed");
        if (role == null
                || store.of(request.id()).stream()
                        .noneMatch(each -> each.referralId() == id && each.role() == role)) {
            throw new NotFound();
        }
        long provider =
                providers(request).stream()
                        .filter(each -> !outside.papers(each, List.of(id)).isEmpty())
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (taken && role == ToldPerson.Role.SUSPECT) {
            throw new BadInput(
                    "outside",
                    "They would stand in it as the alleged perpetrator, who must not be told.");
        }
        if (taken && request.personId() == null) {
            request.outsideAt(provider);
        }
        store.decided(request.id(), id, role, taken, desk.actor(), desk.now());
        subject.person(id, taken ? "taken in for a request" : "left out of a request");
        desk.note(
                request,
                taken
                        ? "A case of another agency is about them"
                        : "A case of another agency is not taken in",
                null);
    }

    private RightsRequest opened(String reference, String doing) {
        RightsRequest request = desk.open(reference, doing);
        request.requireIdentified();
        if (!isOpen(request)) {
            throw new BadInput("outside", "Nothing can be changed in this request now.");
        }
        return request;
    }

    private static boolean isOpen(RightsRequest request) {
        return request.asker() != Asker.SUSPECTED
                && (request.state() == RightsState.RECEIVED
                        || request.state() == RightsState.WORKING);
    }

    /** The provider that answers for the request; while none is known, those of the actor. */
    private List<Long> providers(RightsRequest request) {
        return request.organisationId() != null
                ? List.of(request.organisationId())
                : store.providerOf(current.get()).map(List::of).orElseGet(store::providers);
    }

    /** Null when nothing was typed. */
    private static ToldPerson checked(ToldPerson typed) {
        String name = TypedText.optional("outsideName", typed.name(), LONGEST_NAME);
        String birth = TypedText.optional("outsideBorn", typed.birth(), LONGEST_NAME);
        String phone = TypedText.optional("outsidePhone", typed.phone(), LONGEST_NAME);
        String address = TypedText.optional("outsideAddress", typed.address(), LONGEST_ADDRESS);
        return name == null && phone == null
                ? null
                : new ToldPerson(
                        ToldPerson.Role.VICTIM, name == null ? "" : name, birth, phone, address);
    }
}
