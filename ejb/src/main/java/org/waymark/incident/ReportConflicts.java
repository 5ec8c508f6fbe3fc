package org.waymark.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Predicate;
import org.waymark.access.CurrentActor;
import org.waymark.person.Conflict;
import org.waymark.person.ToldConflicts;
import org.waymark.person.seal.ContentDestroyed;
import org.waymark.person.seal.KeyOutOfReach;
import org.waymark.shared.NotFound;

/**
 * Keeps what was told from whoever has said that they know who tells it. A report without a
 * referral makes no record of a person, so that no conflict of it is written down: it is looked for
 * whenever one is read.
 */
@ApplicationScoped
class ReportConflicts {

    @Inject private IncidentStore store;
    @Inject private ToldConflicts declarations;
    @Inject private CurrentActor current;

    /**
     * One that the actor reads, and only that it is there where they may know who tells it.
     *
     * @throws NotFound when they have said that they know who tells it
     */
    ReportReader.Found checked(ReportReader.Found found) {
        return switch (of(declarations.of(current.get().id()), found)) {
            case BLOCK -> throw new NotFound();
            case ASK ->
                    new ReportReader.Found(
                            found.report().withheld(), found.personId(), found.sealed());
            case NONE -> found;
        };
    }

    /** Those of a list that the actor may know of. */
    Predicate<ReportReader.Found> known() {
        ToldConflicts.Declared own = declarations.of(current.get().id());
        return found -> own.isEmpty() || of(own, found) != Conflict.BLOCK;
    }

    private Conflict of(ToldConflicts.Declared own, ReportReader.Found found) {
        try {
            return own.with(ToldSides.of(store.told(found.report().id(), found.sealed())));
        } catch (KeyOutOfReach | ContentDestroyed closed) {
            return Conflict.NONE; // nobody reads its words now
        }
    }
}
