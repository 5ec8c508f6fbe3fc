package org.waymark.safety;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.access.AuditSubject;
import org.waymark.access.CurrentActor;
import org.waymark.access.Guarded;
import org.waymark.access.Needs;
import org.waymark.access.Right;
import org.waymark.casework.CaseScope;
import org.waymark.reference.ReferenceData;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.BadInput;
import org.waymark.shared.PlainPaper;
import org.waymark.shared.Row;

/**
 * What one agency took on at a meeting, on paper: agencies have no account here. It has the number
 * on the list and initials, and not a name: they sat in the meeting, and who finds the paper did
 * not.
 */
@Stateless
@Guarded
public class MeetingPapers {

    @Inject private CoordinatorScope coordinator;
    @Inject private MeetingStore meetings;
    @Inject private OutsideAccess outside;
    @Inject private MaracActionStore actions;
    @Inject private ReferenceData reference;
    @Inject private AuditSubject subject;
    @Inject private CurrentActor current;
    @Inject private Clock clock;

    /**
     * The actions of an agency, as a tagged PDF.
     *
     * @throws BadInput when there is no such agency
     */
    @Needs(Right.MARAC_LIST)
    public byte[] actions(long meetingId, String agency) {
        MeetingStore.Kept meeting = coordinator.meeting(meetingId, false);
        if (!reference
                .codeLists()
                .codes("marac_agency", WorkingDays.dateOf(clock.instant()))
                .contains(agency)) {
            throw new BadInput("agency", "Choose the agency.");
        }
        subject.list("actions of " + agency + " of MARAC meeting " + meetingId + " on paper");
        PlainPaper paper = new PlainPaper();
        paper.title("Confidential: actions of one agency");
        paper.text(
                "For the agency that took them on, and nobody else. Destroy this paper when they are"
                        + " done.");
        paper.fact("Agency", reference.label("marac_agency", agency));
        paper.fact(
                "Meeting",
                reference.areaName(meeting.areaCode()) + ", " + MaracPaper.day(meeting.heldOn()));
        boolean any = false;
        CaseScope scope = CaseScope.ofServicesWith(Right.MARAC_LIST, current.get());
        List<Row> rows = meetings.listed(scope, meetingId);
        List<OutsideStore.Found> others = outside.listed(meetingId);
        ListNumbers numbers = numbers(rows, others);
        for (Row row : rows) {
            if (wrote(
                    paper,
                    agency,
                    numbers.of(row.number(6)),
                    ListedQuery.name(row),
                    row.number(6),
                    row.number(2))) {
                subject.supportCase(row.number(1), row.number(2), "MARAC actions on paper");
                any = true;
            }
        }
        for (OutsideStore.Found found : others) {
            MaracReferral referral = found.referral();
            if (wrote(
                    paper,
                    agency,
                    numbers.of(referral.id()),
                    referral.said(MaracReferral.Field.VICTIM),
                    referral.id(),
                    referral.id())) {
                subject.person(referral.id(), "MARAC actions on paper");
                any = true;
            }
        }
        if (!any) {
            paper.text("This agency took nothing on.");
        }
        return paper.pdf();
    }

    /** The same as on the list that whoever prints it sees. */
    private static ListNumbers numbers(List<Row> rows, List<OutsideStore.Found> others) {
        List<ListNumbers.Placed> seen = new ArrayList<>();
        rows.forEach(row -> seen.add(new ListNumbers.Placed(row.number(6), row.count(7))));
        others.forEach(
                found ->
                        seen.add(
                                new ListNumbers.Placed(
                                        found.referral().id(),
                                        found.referral().listing().place())));
        return new ListNumbers(seen);
    }

    private boolean wrote(
            PlainPaper paper, String agency, int place, String name, long referralId, long key) {
        List<MaracReferral.Action> owed =
                actions.actions(referralId, key).stream()
                        .filter(each -> each.agency().equals(agency))
                        .toList();
        if (owed.isEmpty()) {
            return false;
        }
        paper.heading("Number " + place + ", " + initials(name));
        for (MaracReferral.Action each : owed) {
            paper.fact(
                    each.doneOn() == null
                            ? "By " + MaracPaper.day(each.dueOn())
                            : "Done on " + MaracPaper.day(each.doneOn()),
                    each.what() + (each.owner() == null ? "" : "\nWho: " + each.owner()));
        }
        return true;
    }

    /** {@code A. B.} */
    static String initials(String name) {
        return name == null
                ? ""
                : Arrays.stream(name.strip().split("[\\s-]+"))
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)) + ".")
                        .collect(Collectors.joining(" "));
    }
}
