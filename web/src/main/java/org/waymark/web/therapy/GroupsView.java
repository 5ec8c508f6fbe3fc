package org.waymark.web.therapy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.reference.WorkingDays;
import org.waymark.therapy.Attendance;
import org.waymark.therapy.GroupMembership;
import org.waymark.therapy.GroupQuery;
import org.waymark.web.casework.CaseFile;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.Words;

/** The groups that somebody comes to, and nobody else of them. */
@Named
@RequestScoped
public class GroupsView {

    @Inject private CaseFile file;
    @Inject private GroupMembership membership;
    @Inject private GroupQuery query;
    @Inject private FormSaving saving;
    @Inject private Words words;
    @Inject private Clock clock;

    private GroupQuery.OfCase record;
    private Long group;
    private Long day;
    private Attendance attendance;

    public String join() {
        return change(() -> membership.join(file.reference(), group), "Added to the group.");
    }

    public String leave(GroupQuery.Membership which) {
        return change(() -> membership.leave(file.reference(), which.groupId()), "Written down.");
    }

    public String came() {
        return change(
                () -> membership.came(file.reference(), groupOf(day), day, attendance),
                "Written down.");
    }

    private String change(Runnable change, String notice) {
        return saving.save(change, notice, file.again("groups"));
    }

    /** The group that meets on the day that was chosen; 0 when none was. */
    private long groupOf(Long dateId) {
        return getRecord().all().stream()
                .filter(GroupQuery.Membership::isLive)
                .filter(
                        each ->
                                dateId == null
                                        || each.days().stream()
                                                .anyMatch(known -> dateId.equals(known.id())))
                .mapToLong(GroupQuery.Membership::groupId)
                .findFirst()
                .orElse(0);
    }

    public GroupQuery.OfCase getRecord() {
        if (record == null) {
            record = query.of(file.reference());
        }
        return record;
    }

    /** Days that have come of the groups that they are in. */
    public List<SelectItem> getDays() {
        LocalDate today = WorkingDays.dateOf(clock.instant());
        return getRecord().all().stream()
                .filter(GroupQuery.Membership::isLive)
                .flatMap(
                        each ->
                                each.days().stream()
                                        .filter(known -> !known.on().isAfter(today))
                                        .map(
                                                known ->
                                                        new SelectItem(
                                                                known.id(),
                                                                words.date(known.on())
                                                                        + ", "
                                                                        + each.name())))
                .toList();
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }

    public Long getGroup() {
        return group;
    }

    public void setGroup(Long group) {
        this.group = group;
    }

    public Long getDay() {
        return day;
    }

    public void setDay(Long day) {
        this.day = day;
    }

    public Attendance getAttendance() {
        return attendance;
    }

    public void setAttendance(Attendance attendance) {
        this.attendance = attendance;
    }
}
