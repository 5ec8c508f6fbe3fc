package org.waymark.commissioning.award;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.reference.Area;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.shared.NotFound;

/**
 * The lots of a contract or grant: kinds of crime and areas out of their lists, so that figures can
 * be told by them. One that was entered by mistake is taken back.
 */
@Stateless
@Guarded
public class LotEditing {

    private static final int NAME = 120;

    @Inject private AwardReader reader;
    @Inject private AwardWriter writer;
    @Inject private LotStore store;
    @Inject private ReferenceData reference;
    @Inject private CurrentActor current;
    @Inject private AuditSubject subject;
    @Inject private Clock clock;

    /**
     * Adds a lot.
     *
     * @param groups of the list of crime groups; none for all
     * @param areas boroughs or the City; none for all
     */
    @Needs(Right.CONTRACT_EDIT)
    public void add(long awardId, String name, List<String> groups, List<String> areas) {
        Award award = own(awardId);
        AwardForm form = new AwardForm();
        form.text("lotName", name, NAME, "Enter its name.");
        if (name != null
                && award.lots().stream()
                        .anyMatch(lot -> lot.name().equalsIgnoreCase(name.strip()))) {
            form.problem("lotName", "This award has a lot of this name. Choose another.");
        }
        if (groups.isEmpty() && areas.isEmpty()) {
            form.problem("lotGroups", "Choose the kinds of crime, the areas, or both.");
        }
        if (!codes(reference.entries("crime_group")).containsAll(groups)) {
            form.problem("lotGroups", "Choose crime groups of the list.");
        }
        if (!boroughs().containsAll(areas)) {
            form.problem("lotAreas", "Choose areas of the list.");
        }
        form.check();
        store.add(awardId, name.strip(), new TreeSet<>(groups), new TreeSet<>(areas));
        subject.list("added a lot to " + award.reference());
    }

    /**
     * Takes a lot back.
     *
     * @throws NotFound when the award has no such lot
     */
    @Needs(Right.CONTRACT_EDIT)
    public void takeBack(long awardId, Long id) {
        Award award = own(awardId);
        AwardForm form = new AwardForm();
        if (id == null) {
            form.problem("endedLot", "Choose the lot.");
        }
        form.check();
        if (!store.end(awardId, id, current.get().id(), clock.instant())) {
            throw new NotFound();
        }
        subject.list("took a lot of %s back".formatted(award.reference()));
    }

    private static Set<String> codes(List<CodeEntry> entries) {
        return entries.stream().map(CodeEntry::code).collect(Collectors.toSet());
    }

    private Set<String> boroughs() {
        return reference.areas().boroughs().stream().map(Area::code).collect(Collectors.toSet());
    }

    private Award own(long awardId) {
        AwardScope scope = new AwardScope(current.get().organisationId(), Set.of());
        reader.one(scope, awardId).orElseThrow(NotFound::new);
        writer.lock(awardId);
        return reader.one(scope, awardId).orElseThrow(NotFound::new);
    }
}
