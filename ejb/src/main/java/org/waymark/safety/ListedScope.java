package org.waymark.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.shared.BadInput;
import org.waymark.shared.NotFound;
import org.waymark.shared.Row;

/** Finds one of a list for the co-ordinator of its meeting, and says in the audit that it was. */
@ApplicationScoped
class ListedScope {

    /** Column of the rows of a list: is the case open? */
    private static final int IS_OPEN = 12;

    @Inject private CoordinatorScope coordinator;
    @Inject private MeetingStore meetings;
    @Inject private OutsideAccess outside;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;

    /**
     * A case of the service, or of another agency.
     *
     * @param key whose key seals what is written down
     * @param row of the list; null for a case of another agency
     * @param found null for a case of the service
     */
    record On(long key, Row row, OutsideStore.Found found) {

        boolean isOfCase() {
            return row != null;
        }

        long caseId() {
            return row.number(1);
        }
    }

    /**
     * @throws NotFound when it is not on the list of a meeting of one of the actor's boroughs
     */
    On on(long meetingId, long id, String detail) {
        coordinator.meeting(meetingId, false);
        Optional<Row> listed =
                meetings.listed(
                        CaseScope.ofServicesWith(Right.MARAC_LIST, current.get()), meetingId, id);
        if (listed.isPresent()) {
            Row row = listed.get();
            subject.supportCase(row.number(1), row.number(2), detail);
            return new On(row.number(2), row, null);
        }
        OutsideStore.Found found = outside.find(meetingId, id).orElseThrow(NotFound::new);
        subject.person(id, detail + ", case of another agency");
        return new On(id, null, found);
    }

    /**
     * The same, to write something down.
     *
     * @throws BadInput when the case has been closed
     */
    On open(long meetingId, long id, String detail) {
        On on = on(meetingId, id, detail);
        if (on.row() != null && !on.row().flag(IS_OPEN)) {
            throw new BadInput(
                    "listed", "This case has been closed. Ask its manager to open it again.");
        }
        return on;
    }
}
