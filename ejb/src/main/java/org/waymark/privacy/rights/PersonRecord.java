package org.waymark.privacy.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.privacy.sealed.Sealed;
import org.waymark.shared.BadInput;

/**
 * All that is held about whoever a request is about, as parts that are looked through one by one.
 * For somebody whom the record names as suspected: only what is held about them, and nothing of the
 * person who was harmed.
 */
@ApplicationScoped
class PersonRecord {

    @Inject private RecordRowsReader rows;
    @Inject private PersonItemsReader people;
    @Inject private CaseItemsReader cases;
    @Inject private FileItemsReader files;
    @Inject private AroundItems around;
    @Inject private SafetyItemsReader safety;
    @Inject private RightsOutsideStore outside;

    /** The parts, and the names that a reviewer is pointed to. */
    record Held(List<RecordItem> items, Set<String> suspects, Set<String> colleagues) {

        /** The names of all others whom the parts name. */
        Set<String> others() {
            return items.stream()
                    .flatMap(item -> item.names().stream())
                    .collect(Collectors.toSet());
        }
    }

    /** Is any of it restricted and not opened for this request by whoever acts? */
    boolean isLocked(RightsRequest request) {
        return isRestricted(request) && !rows.isUnlocked(request);
    }

    private boolean isRestricted(RightsRequest request) {
        return rows.referrals(request).stream().anyMatch(RecordRowsReader.Part::restricted)
                || rows.cases(request).stream().anyMatch(RecordRowsReader.Part::restricted);
    }

    /** A note that counts now. */
    record NoteText(long id, String words, String text) {}

    /** The notes of the record that were not corrected, the newest first. */
    List<NoteText> currentNotes(RightsRequest request) {
        return ids(rows.cases(request)).stream()
                .flatMap(id -> cases.currentNotes(id).stream())
                .toList();
    }

    /** Is a referral or a case of theirs open at this provider? */
    boolean isOpen(RightsRequest request) {
        return rows.isOpen(request);
    }

    /** Does a hold stand at this provider? */
    boolean isHeld(RightsRequest request) {
        return rows.isHeld(request);
    }

    /** Has all of it been destroyed? */
    boolean isGone(RightsRequest request) {
        return rows.referrals(request).isEmpty();
    }

    /** The rows of the person. */
    List<Long> people(RightsRequest request) {
        return ids(rows.people(request));
    }

    /** Cases of other agencies that were taken in for this request. */
    List<Long> outside(RightsRequest request) {
        return outside.taken(request.id());
    }

    /** Those of them in which they are the victim; the others are about somebody else. */
    List<Long> outsideAsVictim(RightsRequest request) {
        return outside.asVictim(request.id());
    }

    /** The cases of the record. */
    List<Long> cases(RightsRequest request) {
        return ids(rows.cases(request));
    }

    /** The versions of documents whose files can be given. */
    Set<Long> files(RightsRequest request) {
        return of(request).items().stream()
                .map(RecordItem::file)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What is sealed in the cases of the record; its authors look through it first. */
    List<Sealed> sealed(RightsRequest request) {
        return ids(rows.cases(request)).stream().flatMap(id -> files.sealed(id).stream()).toList();
    }

    /** The restricted cases of the record. */
    List<Long> restrictedCases(RightsRequest request) {
        return rows.cases(request).stream()
                .filter(RecordRowsReader.Part::restricted)
                .map(RecordRowsReader.Part::id)
                .toList();
    }

    /** The restricted referrals of the record that no case was opened for. */
    List<Long> restrictedReferrals(RightsRequest request) {
        return rows.referrals(request).stream()
                .filter(RecordRowsReader.Part::restricted)
                .map(RecordRowsReader.Part::id)
                .filter(rows::hasNoCase)
                .toList();
    }

    /**
     * The record, if nothing of it is closed to whoever acts.
     *
     * @throws BadInput when part of it is restricted and has to be opened for the request first
     */
    Held opened(RightsRequest request) {
        requireOpened(request);
        return of(request);
    }

    /**
     * @throws BadInput when part of it is restricted and has to be opened for the request first
     */
    void requireOpened(RightsRequest request) {
        if (isLocked(request)) {
            throw new BadInput(
                    "unlockWhy",
                    "Part of this record is restricted. Open it for the request first.");
        }
    }

    /** All of it, for what whoever wrote something sealed has decided; shown to nobody. */
    Held whole(RightsRequest request) {
        return of(request);
    }

    /** The names of all whom the referrals name as suspected, and the parts of the record. */
    private Held of(RightsRequest request) {
        List<Long> referrals = ids(rows.referrals(request));
        if (request.asker() == Asker.SUSPECTED) {
            return new Held(
                    referrals.stream().map(people::suspect).filter(Objects::nonNull).toList(),
                    Set.of(),
                    Set.of());
        }
        List<RecordItem> items = new ArrayList<>();
        for (long person : ids(rows.people(request))) {
            items.add(people.person(person));
            items.add(people.contact(person));
            items.add(people.consents(person, request.organisationId()));
            items.addAll(around.ofPerson(person, request.organisationId()));
        }
        for (long referral : referrals) {
            items.add(people.referral(referral));
            items.addAll(around.ofReferral(referral));
            items.add(people.history(referral));
            items.add(people.suspect(referral));
        }
        List<Long> own = ids(rows.cases(request));
        for (long id : own) {
            items.addAll(cases.items(id, request.id()));
            items.addAll(around.ofCase(id));
        }
        if (request.organisationId() != null) {
            items.addAll(
                    safety.outside(
                            request.organisationId(),
                            outside.taken(request.id()),
                            outside.asVictim(request.id())));
        }
        items.removeIf(Objects::isNull);
        return new Held(items, rows.suspects(referrals), rows.colleagues(own));
    }

    private static List<Long> ids(List<RecordRowsReader.Part> parts) {
        return parts.stream().map(RecordRowsReader.Part::id).toList();
    }
}
