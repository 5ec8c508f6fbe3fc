package org.waymark.web.therapy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.casework.TherapistOfCase;
import org.waymark.shared.Ids;
import org.waymark.therapy.Attendance;
import org.waymark.therapy.GroupLeading;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.RequestParameters;

/** Whom the actor counsels beside the workers of their cases, and the groups they lead. */
@Named
@RequestScoped
public class CounsellingView {

    private static final String HERE = "/therapy/mine?faces-redirect=true";

    @Inject private RequestParameters parameters;
    @Inject private TherapistOfCase therapists;
    @Inject private GroupLeading leading;
    @Inject private FormSaving saving;

    private Long day;
    private Long after;
    private List<TherapistOfCase.Counselled> cases;
    private List<GroupLeading.Day> days;
    private List<GroupLeading.Member> members;
    private final Map<String, String> came = new LinkedHashMap<>();

    /** Which day and which page is known before anything is asked for. */
    @PostConstruct
    void begin() {
        day = Ids.read(parameters.text("d")).orElse(null);
        after = Ids.read(parameters.text("after")).orElse(null);
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        getMembers();
    }

    public String save() {
        return saving.save(
                () -> leading.came(Ids.asked(parameters.text("d")), attendance()),
                "Written down.",
                HERE + "&d=" + parameters.text("d"));
    }

    private Map<String, Attendance> attendance() {
        Map<String, Attendance> known = new LinkedHashMap<>();
        came.forEach(
                (reference, chosen) -> {
                    if (chosen != null && !chosen.isEmpty()) {
                        known.put(reference, Attendance.valueOf(chosen));
                    }
                });
        return known;
    }

    public List<TherapistOfCase.Counselled> getCases() {
        List<TherapistOfCase.Counselled> all = all();
        return all.size() > TherapistOfCase.PAGE ? all.subList(0, TherapistOfCase.PAGE) : all;
    }

    /** The id after which the next page begins, or null on the last one. */
    public Long getNext() {
        return all().size() > TherapistOfCase.PAGE
                ? all().get(TherapistOfCase.PAGE - 1).id()
                : null;
    }

    private List<TherapistOfCase.Counselled> all() {
        if (cases == null) {
            cases = therapists.mine(after);
        }
        return cases;
    }

    public List<GroupLeading.Day> getDays() {
        if (days == null) {
            days = leading.days();
        }
        return days;
    }

    /** The day whose register is shown; null for none. */
    public GroupLeading.Day getShown() {
        return getDays().stream()
                .filter(each -> day != null && each.id() == day)
                .findFirst()
                .orElse(null);
    }

    /** Who was in the group on the day that is shown. */
    public List<GroupLeading.Member> getMembers() {
        if (members == null) {
            members = day == null ? List.of() : leading.register(day);
            members.forEach(
                    member ->
                            came.computeIfAbsent(
                                    member.reference(),
                                    any ->
                                            member.attendance() == null
                                                    ? null
                                                    : member.attendance().name()));
        }
        return members;
    }

    /** What is chosen for each, by the reference of the case. */
    public Map<String, String> getCame() {
        return came;
    }

    public Attendance[] getAttendances() {
        return Attendance.values();
    }
}
