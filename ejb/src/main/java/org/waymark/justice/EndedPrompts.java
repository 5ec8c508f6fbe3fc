package org.waymark.justice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import org.waymark.casework.CaseAccess;

/**
 * The tasks that a step ends when it is written down: reminders of a last day, and what is prepared
 * for hearings. They come back when the step is struck out, unless another one that stands ends
 * them too.
 */
@ApplicationScoped
class EndedPrompts {

    @Inject private CaseAccess cases;
    @Inject private JusticeStore store;
    @Inject private HearingTasks tasks;

    /** A step of this kind was written down. */
    void end(CaseAccess.Found found, JusticeEvent event) {
        event.prepares().ifPresent(done -> tasks.done(found, done));
        JusticeFile.Matter.endedBy(event)
                .map(matter -> store.reminders(found.id(), matter.label()))
                .ifPresent(reminders -> reminders.forEach(cases::taskEnds));
    }

    /** This step was struck out: what has ended since it was written down is to be done again. */
    void comeBack(CaseAccess.Found found, JusticeStep struck) {
        JusticeEvent event = struck.event();
        Optional<JusticeFile.Matter> matter = JusticeFile.Matter.endedBy(event);
        if (matter.isPresent() && store.standing(found.id(), event).isEmpty()) {
            store.remindersEnded(found.id(), matter.get().label(), struck.createdAt())
                    .forEach(task -> cases.taskOpensAgain(found.id(), task));
        }
        Optional<Preparation> prepared = event.prepares();
        if (prepared.isPresent() && !isPrepared(found, prepared.get())) {
            store.preparedEnded(found.id(), prepared.get(), struck.createdAt())
                    .forEach(task -> cases.taskOpensAgain(found.id(), task));
        }
    }

    private boolean isPrepared(CaseAccess.Found found, Preparation preparation) {
        return Arrays.stream(JusticeEvent.values())
                .filter(event -> event.prepares().filter(preparation::equals).isPresent())
                .anyMatch(event -> !store.standing(found.id(), event).isEmpty());
    }
}
