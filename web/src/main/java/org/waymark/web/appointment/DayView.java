package org.waymark.web.appointment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.waymark.access.Right;
import org.waymark.appointment.AppointmentDesk;
import org.waymark.appointment.AppointmentKind;
import org.waymark.appointment.AppointmentState;
import org.waymark.appointment.DeskQuery;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Reference;
import org.waymark.shared.Refusal;
import org.waymark.web.access.Me;
import org.waymark.web.shared.DayText;
import org.waymark.web.shared.FormSaving;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;
import org.waymark.web.shared.TimeText;
import org.waymark.web.shared.Words;

/** A day of a site as its desk sees it: times, initials and references, and no name unasked. */
@Named
@RequestScoped
public class DayView {

    private static final Map<String, String> NAMES = Map.of("reference", "urgentReference");

    @Inject private RequestParameters parameters;
    @Inject private AppointmentDesk desk;
    @Inject private DeskQuery query;
    @Inject private FormSaving saving;
    @Inject private PageMessages messages;
    @Inject private Words words;
    @Inject private Me me;
    @Inject private Clock clock;

    private DeskQuery.Day day;
    private Long site;
    private LocalDate on;
    private Long slot;
    private Long appointmentId;
    private String revealed;
    private String knows;

    private String reference;
    private AppointmentKind kind;
    private boolean remind;
    private AppointmentState became;
    private String urgentReference;
    private String called;

    /** Which day of which site is known before anything is asked for, also in a postback. */
    @PostConstruct
    void begin() {
        site = Ids.read(parameters.text("site")).orElse(null);
        on = day(parameters.text("on"));
        slot = Ids.read(parameters.text("slot")).orElse(null);
        appointmentId = Ids.read(parameters.text("a")).orElse(null);
        Reference.parse(parameters.text("book")).ifPresent(this::chosen);
    }

    /** Somebody who has to be seen at once is chosen from their line: the form begins with them. */
    private void chosen(Reference urgent) {
        reference = urgent.shown();
        kind = AppointmentKind.URGENT;
    }

    private static LocalDate day(String text) {
        try {
            return DayText.read(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** Before the page is drawn: what is not there is an answer and not half a page. */
    public void open() {
        getDay();
        if (parameters.text("on") != null && on == null) {
            messages.problem(
                    "another", "Enter a date with day, month and year, such as 27/3/2026.");
        }
        if (parameters.text("a") != null && getTime() == null) {
            throw new NotFound();
        }
    }

    public String add() {
        return saving.save(() -> desk.book(reference, slot, kind, remind), "Booked.", getAddress());
    }

    public String move() {
        return saving.save(
                Map.of("slot", "movedSlot"),
                () -> desk.move(Ids.asked(parameters.text("a")), slot),
                "Moved. The old time is free again.",
                getAddress());
    }

    public String change() {
        return saving.save(
                () -> desk.became(Ids.asked(parameters.text("a")), became),
                "Written down.",
                getAddress());
    }

    /** Shows the name, on this page once; who looked is recorded. */
    public String reveal() {
        try {
            revealed = desk.reveal(Ids.asked(parameters.text("a")), knows);
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
        if (revealed == null) {
            messages.saved("Thank you. Ask a colleague to greet them.");
            return getAddress();
        }
        return null;
    }

    /** Have they to say whether they know who comes? Then the form that comes back says so. */
    public boolean isAsking() {
        return parameters.text("asking") != null || messages.of("knows") != null;
    }

    public String urgent() {
        return saving.save(
                NAMES,
                () -> {
                    Instant due = desk.urgent(urgentReference, TimeText.of("called", called));
                    messages.saved("They have to be seen by " + words.at(due) + ".");
                },
                "Book the next free time for them now.",
                getAddress());
    }

    public DeskQuery.Day getDay() {
        if (day == null) {
            day = query.day(site, on);
        }
        return day;
    }

    /** The appointment that is looked at; null when none is. */
    public DeskQuery.Time getTime() {
        return appointmentId == null
                ? null
                : getDay().times().stream()
                        .filter(each -> appointmentId.equals(each.appointmentId()))
                        .findFirst()
                        .orElse(null);
    }

    /** The times of the day that nobody has and that are not over. */
    public List<DeskQuery.Time> getFree() {
        return getDay().times().stream()
                .filter(DeskQuery.Time::isFree)
                .filter(each -> each.ends().isAfter(clock.instant()))
                .toList();
    }

    /** This day again, after something was saved. */
    public String getAddress() {
        return "/appointment/day?faces-redirect=true" + query("&");
    }

    /** What names the day and site in an address. */
    public String query(String with) {
        DeskQuery.Day shown = getDay();
        return shown.site() == null ? "" : with + "site=" + shown.site().id() + "&on=" + shown.on();
    }

    public LocalDate getBefore() {
        return getDay().on().minusDays(1);
    }

    public LocalDate getAfter() {
        return getDay().on().plusDays(1);
    }

    public boolean isManaging() {
        return me.may(Right.CASE_MANAGE.name());
    }

    public AppointmentKind[] getKinds() {
        return AppointmentKind.values();
    }

    public List<AppointmentState> getOutcomes() {
        return AppointmentState.outcomes();
    }

    public String getRevealed() {
        return revealed;
    }

    public String getKnows() {
        return knows;
    }

    public void setKnows(String knows) {
        this.knows = knows;
    }

    public Long getSlot() {
        return slot;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public AppointmentKind getKind() {
        return kind;
    }

    public void setKind(AppointmentKind kind) {
        this.kind = kind;
    }

    public boolean isRemind() {
        return remind;
    }

    public void setRemind(boolean remind) {
        this.remind = remind;
    }

    public AppointmentState getBecame() {
        return became;
    }

    public void setBecame(AppointmentState became) {
        this.became = became;
    }

    public String getUrgentReference() {
        return urgentReference;
    }

    public void setUrgentReference(String urgentReference) {
        this.urgentReference = urgentReference;
    }

    public String getCalled() {
        return called;
    }

    public void setCalled(String called) {
        this.called = called;
    }
}
